// A small seed that is in order, and its variations: the starting point of every test of the seed.
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

export type Files = Readonly<Record<string, string>>;

/** The article that the small seed annotates. */
export const article = `Corps says it will stay

"We won't go," Ann Bly told the Herald. 'The soldiers' rations are low,' she said in Port Ease.
An officer said that the Ångström drone "hit" the Foo Corps, "twice", in May.
Carl Dot denied that Bly had said so.
`;

export const articleHash = createHash("sha256").update(article).digest("hex");

const people = `person:ann-bly:
  name: Ann Bly
  aliases: [Bly]
  description: A soldier.
person:carl-dot: { name: Carl Dot }
`;

const organizations = `organization:foo-corps:
  name: Foo Corps
  aliases: [Corps, The Foo Corps]
  kind: MILITARY
organization:herald: { name: Herald, kind: MEDIA }
organization:news: { name: News, kind: MEDIA }
`;

const weapons = `weapon:angstrom: { name: Ångström, kind: AERIAL_DRONE }
`;

const places = `place:port-ease: { name: Port Ease, kind: CITY }
`;

const events = `event:may-strike: { name: May strike, date: "2024-05" }
`;

const stay = `id: document:stay
title: Corps says it will stay
publisher: organization:news
publishedOn: "2024-06-02"
inferred: { publishedOn: The weekday told. }
language: en
sourceFile: a.txt
sha256: ${articleHash}
firstLine: 1
lastLine: 4
unnamedSources:
  unnamed-source:stay/officer: { name: Officer, speaksFrom: organization:foo-corps }
statements:
  statement:stay/wont-go:
    speaker: person:ann-bly
    summary: Bly refuses to leave.
    quote: We won't go,
    mode: DIRECT
    act: REJECT
    cue: told
    channel: INTERVIEW
    about:
      - { entity: organization:foo-corps, stance: FAVOR }
      - { entity: person:ann-bly, stance: NEUTRAL }
    to: [organization:herald]
    via:
      - { source: organization:herald, role: OUTLET }
    saidOn: 2024
    line: 3
    referredToAs: { organization:foo-corps: the headline }
  statement:stay/hit:
    speaker: unnamed-source:stay/officer
    summary: The drone struck the corps two times.
    quote: [hit, twice]
    mode: MIXED
    act: ASSERT
    about:
      - { entity: weapon:angstrom, stance: NEUTRAL }
      - { entity: event:may-strike, stance: NEUTRAL }
    line: 4
    referredToAs: { event:may-strike: in May }
relations:
  - { source: person:ann-bly, type: WORKS_FOR, target: organization:foo-corps, title: Soldier, line: 1, referredToAs: { person:ann-bly: named below } }
  - { source: weapon:angstrom, type: ATTACKED, target: organization:foo-corps, since: "2024-05", statement: statement:stay/hit, line: 4 }
`;

const denial = `id: document:denial
language: en
sourceFile: a.txt
sha256: ${articleHash}
firstLine: 5
lastLine: 5
statements:
  statement:denial/no:
    speaker: person:carl-dot
    summary: Dot says that Bly did not say it.
    mode: INDIRECT
    act: DENY
    cue: denied
    about: [{ entity: person:ann-bly, stance: NEUTRAL }]
    links: [{ type: DENIES, statement: statement:stay/wont-go }]
    line: 5
    embeddedIn: statement:denial/told
  statement:denial/told:
    speaker: organization:herald
    summary: The Herald reports the denial.
    mode: INDIRECT
    act: ASSERT
    about: [{ entity: person:carl-dot, stance: NEUTRAL }]
    line: 5
    referredToAs: { organization:herald: invented for the test }
relations:
  - { source: person:ann-bly, type: WORKS_FOR, target: organization:foo-corps, title: soldier, ended: true, line: 5, referredToAs: { organization:foo-corps: her corps } }
`;

export const smallSeed: Files = {
	"entities/people.yaml": people,
	"entities/organizations.yaml": organizations,
	"entities/weapons.yaml": weapons,
	"entities/places.yaml": places,
	"entities/events.yaml": events,
	"documents/denial.yaml": denial,
	"documents/stay.yaml": stay,
};

/** Each replacement must find its text exactly once, so that no test checks less than it says. */
export function changed(files: Files, file: string, from: string, to: string): Files {
	const text = files[file] ?? "";
	const found = text.split(from).length - 1;
	if (found !== 1) throw new Error(`wanted ${JSON.stringify(from)} once in ${file}, got it ${found} times`);
	return { ...files, [file]: text.replace(from, () => to) };
}

/** A temporary folder that holds these files until the test ends. */
export function folderOf(files: Files): string {
	const folder = mkdtempSync(join(tmpdir(), "seed-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const part of ["entities", "documents"]) mkdirSync(join(folder, part));
	writeFiles(folder, files);
	return folder;
}

export function writeFiles(folder: string, files: Files): void {
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
}
