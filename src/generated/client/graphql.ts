/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a station did on a statement's way to the publisher. */
export type AttributionRole =
  /** Spoke on the speaker's behalf, or told what the speaker said. */
  | 'MESSENGER'
  /** Published it first, or relayed it: an outlet or agency. */
  | 'OUTLET'
  /** Published the document. */
  | 'PUBLISHER'
  /** Said it. */
  | 'SPEAKER'
  | 'TRANSLATOR';

/** Where or through what something was said. */
export type Channel =
  /** The document itself, in its own voice. */
  | 'ARTICLE'
  /** A press conference or briefing. */
  | 'BRIEFING'
  /** A television, radio or video broadcast. */
  | 'BROADCAST'
  /** To a reporter, for publication. */
  | 'INTERVIEW'
  /** A leaflet or other handout. */
  | 'LEAFLET'
  | 'LETTER'
  /** In a meeting or talk. */
  | 'MEETING'
  | 'OTHER'
  /** A published report, study, analysis or intelligence update. */
  | 'REPORT'
  | 'SOCIAL_MEDIA'
  /** A speech or address. */
  | 'SPEECH'
  /** A written statement, communique or release. */
  | 'WRITTEN_STATEMENT';

/** Seen from an entity: relations that leave it, that arrive at it, or both. */
export type Direction =
  | 'BOTH'
  | 'IN'
  | 'OUT';

/** Conditions on an entity; those of one object are ANDed. */
export type EntityFilter = {
  and?: Array<EntityFilter> | null | undefined;
  not?: EntityFilter | null | undefined;
  or?: Array<EntityFilter> | null | undefined;
  organizationKind?: OrganizationKind | null | undefined;
  placeKind?: PlaceKind | null | undefined;
  /** True: has made at least one statement; false: has made none. */
  speaks?: boolean | null | undefined;
  /** True: at least one statement is about it; false: none is. */
  spokenAbout?: boolean | null | undefined;
  /** Contained in the name, an alias or the description; case and diacritics ignored. */
  text?: string | null | undefined;
  types?: Array<EntityType> | null | undefined;
  weaponKind?: WeaponKind | null | undefined;
};

/** How entities can be ordered; ties are broken by id. */
export type EntityOrder =
  /** Those that made most statements first. */
  | 'MOST_SAID'
  /** Those that most statements are about first. */
  | 'MOST_SAID_ABOUT'
  /** By name, A to Z, case and diacritics ignored. */
  | 'NAME';

/** The kinds of entity. */
export type EntityType =
  | 'EVENT'
  | 'ORGANIZATION'
  | 'PERSON'
  | 'PLACE'
  /** A source that the document does not name. */
  | 'UNNAMED_SOURCE'
  | 'WEAPON';

/** What sort of body an organization is. */
export type OrganizationKind =
  /** An irregular armed group, or mercenaries. */
  | 'ARMED_GROUP'
  | 'COMPANY'
  /** A state organ: a government, ministry, parliament, court or central bank. */
  | 'GOVERNMENT'
  /** An intelligence or security service. */
  | 'INTELLIGENCE'
  /** A body whose members are states, such as NATO. */
  | 'INTERNATIONAL'
  /** A newspaper, broadcaster, agency or other outlet. */
  | 'MEDIA'
  /** Regular armed forces, their branches and units. */
  | 'MILITARY'
  | 'OTHER'
  /** A party, campaign or movement. */
  | 'POLITICAL'
  | 'SPORTS'
  /** A think tank, university or research institute. */
  | 'THINK_TANK';

/** By which kind of link a path may go from one entity to the next. */
export type PathStep =
  /** Along a typed relation. */
  | 'RELATION'
  /** From a speaker to somebody or something that it spoke about, or the other way round. */
  | 'STATEMENT';

/** What sort of place a place is. */
export type PlaceKind =
  /** A military base or airfield. */
  | 'BASE'
  | 'CITY'
  | 'COUNTRY'
  | 'OTHER'
  | 'PORT'
  /** A part of a country, or several countries together. */
  | 'REGION'
  /** A sea, bay, strait or river. */
  | 'SEA'
  /** A building, venue or plant. */
  | 'SITE';

/** Conditions on a relation; those of one object are ANDed. Entities by id, name or alias. */
export type RelationFilter = {
  and?: Array<RelationFilter> | null | undefined;
  /** May have held on this day, as in `Entity.relations`. */
  asOf?: string | null | undefined;
  /** With evidence in this document. */
  document?: string | number | null | undefined;
  /** At either end. */
  entity?: string | null | undefined;
  not?: RelationFilter | null | undefined;
  or?: Array<RelationFilter> | null | undefined;
  source?: string | null | undefined;
  target?: string | null | undefined;
  types?: Array<RelationType> | null | undefined;
};

/** The vocabulary of relations. Each reads as a sentence from source to target; `@joins` says which ends it may have. */
export type RelationType =
  /** The person is sent to the target as envoy, ambassador or correspondent. */
  | 'ACCREDITED_TO'
  /** The two are allies or partners. */
  | 'ALLIED_WITH'
  /** The source attacked, struck or invaded the target. */
  | 'ATTACKED'
  /** The two fight each other. */
  | 'AT_WAR_WITH'
  /** The weapon carries, launches or is fitted with the target. */
  | 'CARRIES'
  /** The source has been sent to or is stationed at the target. */
  | 'DEPLOYED_TO'
  /** The source arrested, charged or broke up the target. */
  | 'DETAINED'
  /** The source designs, develops or modernizes the weapon. */
  | 'DEVELOPS'
  /** The person has been chosen to lead or serve there and has not yet taken office. */
  | 'ELECTED_TO'
  /** The source founded the target. */
  | 'FOUNDED'
  /** The person leads the organization, country or region: president, minister, director, commander. */
  | 'HEADS'
  /** The source hosts or organizes the event. */
  | 'HOSTS'
  /** The weapon is made to look like the target. */
  | 'IMITATES'
  /** The source killed the target. */
  | 'KILLED'
  /** The source lies, is based or takes place in the target. */
  | 'LOCATED_IN'
  /** The source makes the weapon. */
  | 'MANUFACTURES'
  /** The source belongs to the organization or group as a member. */
  | 'MEMBER_OF'
  /** The two met or talked, or are in talks. */
  | 'MET_WITH'
  /** The source holds the territory by force. */
  | 'OCCUPIES'
  /** The ship or vehicle is one of the class. */
  | 'OF_CLASS'
  /** The source uses or fields the weapon, or runs the base or project. */
  | 'OPERATES'
  /** The source brought down the target's rule. */
  | 'OVERTHREW'
  /** The source took part in or is to take part in the event. */
  | 'PARTICIPATED_IN'
  /** The source is a part, organ, service, unit or subsidiary of the target. */
  | 'PART_OF'
  /** The source gives, sells or sends the weapon to others. */
  | 'PROVIDES'
  /** The source recruited or commands the target as its agents or fighters. */
  | 'RECRUITED'
  /** The source speaks or acts for the target: spokesperson, envoy, ambassador of. */
  | 'REPRESENTS'
  /** The person ran or runs for office together with the target. */
  | 'RUNNING_MATE_OF'
  /** The source sanctions the target or restricts trade with it. */
  | 'SANCTIONS'
  /** The source gathers intelligence on the target. */
  | 'SPIES_ON'
  /** The source delivers weapons, money, people or other aid to the target. */
  | 'SUPPLIES'
  /** The source backs the target, politically or by fighting beside it. */
  | 'SUPPORTS'
  /** The source is meant for or aimed at the target. */
  | 'TARGETS'
  /** The weapon is a version, modification or member of the family of the target. */
  | 'VARIANT_OF'
  /** The person holds a post in, or works with or for, the target. */
  | 'WORKS_FOR';

/** Where a search found its text. */
export type SearchField =
  | 'ALIAS'
  | 'DESCRIPTION'
  | 'NAME'
  | 'QUOTE'
  | 'SUMMARY'
  | 'TITLE';

/** What a speaker does by saying something. */
export type SpeechAct =
  | 'ACCUSE'
  /** Makes public something new: a decision, a result, an event. */
  | 'ANNOUNCE'
  /** Asks a question. */
  | 'ASK'
  /** States something as fact. */
  | 'ASSERT'
  /** Says that something reported is so, or that it did it. */
  | 'CONFIRM'
  | 'CRITICIZE'
  /** Says that it will not or cannot tell. */
  | 'DECLINE'
  /** Asks for something to be done. */
  | 'DEMAND'
  /** Says that something is not so, or that it did not do it. */
  | 'DENY'
  /** Gives a figure or likelihood that it does not claim to know for certain. */
  | 'ESTIMATE'
  /** Thanks, greets, mourns, hopes: tells a feeling. */
  | 'EXPRESS'
  /** Judges, evaluates, interprets. */
  | 'OPINE'
  | 'PRAISE'
  /** Says what will or may happen. */
  | 'PREDICT'
  /** Binds itself to do something. */
  | 'PROMISE'
  /** Puts forward a course of action. */
  | 'PROPOSE'
  /** Says that it will not accept or do what was proposed or asked. */
  | 'REJECT'
  | 'THREATEN'
  | 'WARN';

/** What a speaker's words show of its attitude to a target (the classes of stance detection). */
export type Stance =
  | 'AGAINST'
  | 'FAVOR'
  /** For it in one respect and against it in another. */
  | 'MIXED'
  | 'NEUTRAL';

/**
 * Conditions on a statement; those of one object are ANDed. A speaker, target and so on can be given by id,
 * by name or by any alias; a name that nobody bears is the error UNKNOWN_NAME, one that several bear AMBIGUOUS_NAME.
 */
export type StatementFilter = {
  /** Whom or what it is about. */
  about?: string | null | undefined;
  act?: SpeechAct | null | undefined;
  and?: Array<StatementFilter> | null | undefined;
  channel?: Channel | null | undefined;
  document?: string | number | null | undefined;
  /** At least this many links between speaker and publisher: 2 keeps what reached the publisher at second hand. */
  hearsayFrom?: number | null | undefined;
  /** Linked to another statement in this way, in either direction. */
  linked?: StatementLinkType | null | undefined;
  mode?: StatementMode | null | undefined;
  not?: StatementFilter | null | undefined;
  or?: Array<StatementFilter> | null | undefined;
  /** Who published the document. */
  publisher?: string | null | undefined;
  /** Said on this day or later. A partial date counts from its first day. */
  saidFrom?: string | null | undefined;
  /** Said on this day or earlier. A partial date counts from its first day. */
  saidTo?: string | null | undefined;
  /** Who said it. */
  speaker?: string | null | undefined;
  /** What kind of entity said it; UNNAMED_SOURCE for unnamed sources. */
  speakerType?: EntityType | null | undefined;
  /** The stance towards `about`, or, without `about`, towards any target. */
  stance?: Stance | null | undefined;
  /** Contained in the summary or the quote; case and diacritics ignored. */
  text?: string | null | undefined;
  /** To whom it was said. */
  to?: string | null | undefined;
  /** Who relayed it on its way to the publisher. */
  via?: string | null | undefined;
};

/** How one statement answers another. */
export type StatementLinkType =
  /** Cannot be true together with the other, without answering it. */
  | 'CONTRADICTS'
  /** Says independently what the other says. */
  | 'CORROBORATES'
  /** Says that what the other says is not so. */
  | 'DENIES'
  /** Is an answer or reaction to the other. */
  | 'RESPONDS_TO';

/** Whether the document gives the words, a report of them, or both. */
export type StatementMode =
  /** In the speaker's words, between quotation marks. */
  | 'DIRECT'
  /** As a report, in the writer's words. */
  | 'INDIRECT'
  /** As a report that contains words of the speaker's. */
  | 'MIXED';

/** What sort of weapon a weapon is. */
export type WeaponKind =
  /** A crewless aircraft, decoys included. */
  | 'AERIAL_DRONE'
  | 'AIRCRAFT'
  | 'AIR_DEFENSE'
  | 'ARMORED_VEHICLE'
  | 'ARTILLERY'
  | 'CHEMICAL'
  /** Malware and other tools of attack on computers. */
  | 'CYBER'
  | 'DIRECTED_ENERGY'
  | 'ELECTRONIC_WARFARE'
  | 'EXPLOSIVE'
  | 'HELICOPTER'
  | 'MISSILE'
  /** A crewless boat. */
  | 'NAVAL_DRONE'
  | 'NUCLEAR'
  | 'OTHER'
  | 'ROCKET_ARTILLERY'
  /** A single ship or a class of ships. */
  | 'SHIP'
  | 'SMALL_ARMS';

export type LinkedStatementsQueryVariables = Exact<{
  where: StatementFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type LinkedStatementsQuery = { __typename: 'Query', statements: { __typename: 'StatementConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Statement', id: string, summary: string, quote: string | null, act: SpeechAct, saidOn: string | null, inferred: Array<string>, links: Array<{ __typename: 'StatementLink', type: StatementLinkType, direction: Direction, statement: { __typename: 'Statement', id: string, summary: string, quote: string | null, act: SpeechAct, saidOn: string | null, inferred: Array<string>, speaker:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , about: Array<{ __typename: 'About', stance: Stance, entity:
              | { __typename: 'Event', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
              | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
              | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
             }>, document: { __typename: 'Document', id: string, title: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number }, attribution: Array<{ __typename: 'AttributionLink', position: number, role: AttributionRole, source:
              | { __typename: 'Event', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
              | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
              | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
             }> } }>, speaker:
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
        | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
        | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
      , about: Array<{ __typename: 'About', stance: Stance, entity:
          | { __typename: 'Event', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
          | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
          | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
         }>, document: { __typename: 'Document', id: string, title: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number }, attribution: Array<{ __typename: 'AttributionLink', position: number, role: AttributionRole, source:
          | { __typename: 'Event', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
          | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
          | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
         }> }> } };

export type StatementOfPairFragment = { __typename: 'Statement', id: string, summary: string, quote: string | null, act: SpeechAct, saidOn: string | null, inferred: Array<string>, speaker:
    | { __typename: 'Event', id: string, name: string }
    | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
    | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
    | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
  , about: Array<{ __typename: 'About', stance: Stance, entity:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
     }>, document: { __typename: 'Document', id: string, title: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number }, attribution: Array<{ __typename: 'AttributionLink', position: number, role: AttributionRole, source:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
     }> };

export type DiscourseQueryVariables = Exact<{
  where: StatementFilter;
}>;


export type DiscourseQuery = { __typename: 'Query', people: Array<{ __typename: 'DiscourseCell', count: number, firstSaidOn: string | null, lastSaidOn: string | null, speaker:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
    , about:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
    , stances: Array<{ __typename: 'StanceCount', stance: Stance, count: number }> }>, organizations: Array<{ __typename: 'DiscourseCell', count: number, firstSaidOn: string | null, lastSaidOn: string | null, speaker:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
    , about:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
    , stances: Array<{ __typename: 'StanceCount', stance: Stance, count: number }> }>, places: Array<{ __typename: 'DiscourseCell', count: number, firstSaidOn: string | null, lastSaidOn: string | null, speaker:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
    , about:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
    , stances: Array<{ __typename: 'StanceCount', stance: Stance, count: number }> }>, unnamedSources: Array<{ __typename: 'DiscourseCell', count: number, firstSaidOn: string | null, lastSaidOn: string | null, speaker:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
    , about:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
    , stances: Array<{ __typename: 'StanceCount', stance: Stance, count: number }> }>, weapons: Array<{ __typename: 'DiscourseCell', count: number, firstSaidOn: string | null, lastSaidOn: string | null, speaker:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
    , about:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
    , stances: Array<{ __typename: 'StanceCount', stance: Stance, count: number }> }>, events: Array<{ __typename: 'DiscourseCell', count: number, firstSaidOn: string | null, lastSaidOn: string | null, speaker:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
    , about:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
    , stances: Array<{ __typename: 'StanceCount', stance: Stance, count: number }> }> };

export type PositionsQueryVariables = Exact<{
  speaker: string | number;
  about: string | number;
}>;


export type PositionsQuery = { __typename: 'Query', positions: Array<{ __typename: 'Statement', id: string, summary: string, quote: string | null, mode: StatementMode, act: SpeechAct, cue: string | null, saidOn: string | null, inferred: Array<string>, hearsayDistance: number, speaker:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
    , about: Array<{ __typename: 'About', stance: Stance, entity:
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
        | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
        | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
       }>, links: Array<{ __typename: 'StatementLink', type: StatementLinkType, direction: Direction, statement: { __typename: 'Statement', id: string } }>, document: { __typename: 'Document', id: string, title: string | null, publishedOn: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number } }> };

export type PairsToStartWithQueryVariables = Exact<{
  where?: StatementFilter | null | undefined;
}>;


export type PairsToStartWithQuery = { __typename: 'Query', discourse: Array<{ __typename: 'DiscourseCell', count: number, firstSaidOn: string | null, lastSaidOn: string | null, speaker:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
    , about:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
    , stances: Array<{ __typename: 'StanceCount', stance: Stance, count: number }> }> };

export type DocumentPageQueryVariables = Exact<{
  id: string | number;
}>;


export type DocumentPageQuery = { __typename: 'Query', document: { __typename: 'Document', id: string, title: string | null, authors: Array<string>, publishedOn: string | null, inferred: Array<string>, url: string | null, language: string, sourceFile: string, sha256: string, firstLine: number, lastLine: number, publisher: { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind } | null } | null };

export type DocumentStatementsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type DocumentStatementsQuery = { __typename: 'Query', document: { __typename: 'Document', id: string, statements: { __typename: 'StatementConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Statement', id: string, summary: string, quote: string | null, mode: StatementMode, act: SpeechAct, cue: string | null, saidOn: string | null, inferred: Array<string>, hearsayDistance: number, speaker:
          | { __typename: 'Event', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
          | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
          | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
        , about: Array<{ __typename: 'About', stance: Stance, entity:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
           }>, links: Array<{ __typename: 'StatementLink', type: StatementLinkType, direction: Direction, statement: { __typename: 'Statement', id: string } }>, document: { __typename: 'Document', id: string, title: string | null, publishedOn: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number } }> } } | null };

export type EntityPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type EntityPageQuery = { __typename: 'Query', entity:
    | { __typename: 'Event', date: string | null, inferred: Array<string>, aliases: Array<string>, description: string | null, id: string, name: string, saidCount: { __typename: 'StatementConnection', totalCount: number }, saidAboutCount: { __typename: 'StatementConnection', totalCount: number }, relationCount: { __typename: 'RelationConnection', totalCount: number }, arsenal: { __typename: 'RelationConnection', nodes: Array<{ __typename: 'Relation', id: string, type: RelationType, target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
           }> } }
    | { __typename: 'Organization', aliases: Array<string>, description: string | null, id: string, name: string, organizationKind: OrganizationKind, saidCount: { __typename: 'StatementConnection', totalCount: number }, saidAboutCount: { __typename: 'StatementConnection', totalCount: number }, relationCount: { __typename: 'RelationConnection', totalCount: number }, arsenal: { __typename: 'RelationConnection', nodes: Array<{ __typename: 'Relation', id: string, type: RelationType, target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
           }> } }
    | { __typename: 'Person', aliases: Array<string>, description: string | null, id: string, name: string, roles: Array<{ __typename: 'Relation', id: string, type: RelationType, title: string | null, since: string | null, until: string | null, ended: boolean, source:
          | { __typename: 'Event', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
          | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
          | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
        , target:
          | { __typename: 'Event', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
          | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
          | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
        , evidence: Array<{ __typename: 'Evidence', document: { __typename: 'Document', id: string, title: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number }, statement: { __typename: 'Statement', id: string, summary: string, speaker:
              | { __typename: 'Event', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
              | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
              | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
             } | null }> }>, saidCount: { __typename: 'StatementConnection', totalCount: number }, saidAboutCount: { __typename: 'StatementConnection', totalCount: number }, relationCount: { __typename: 'RelationConnection', totalCount: number }, arsenal: { __typename: 'RelationConnection', nodes: Array<{ __typename: 'Relation', id: string, type: RelationType, target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
           }> } }
    | { __typename: 'Place', aliases: Array<string>, description: string | null, id: string, name: string, placeKind: PlaceKind, saidCount: { __typename: 'StatementConnection', totalCount: number }, saidAboutCount: { __typename: 'StatementConnection', totalCount: number }, relationCount: { __typename: 'RelationConnection', totalCount: number }, arsenal: { __typename: 'RelationConnection', nodes: Array<{ __typename: 'Relation', id: string, type: RelationType, target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
           }> } }
    | { __typename: 'UnnamedSource', aliases: Array<string>, description: string | null, collective: boolean, id: string, name: string, speaksFrom:
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
        | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
        | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
       | null, document: { __typename: 'Document', id: string, title: string | null }, saidCount: { __typename: 'StatementConnection', totalCount: number }, saidAboutCount: { __typename: 'StatementConnection', totalCount: number }, relationCount: { __typename: 'RelationConnection', totalCount: number }, arsenal: { __typename: 'RelationConnection', nodes: Array<{ __typename: 'Relation', id: string, type: RelationType, target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
           }> } }
    | { __typename: 'Weapon', aliases: Array<string>, description: string | null, id: string, name: string, weaponKind: WeaponKind, operators: Array<
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
        | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
        | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
      >, makers: { __typename: 'RelationConnection', nodes: Array<{ __typename: 'Relation', id: string, type: RelationType, source:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
           }> }, saidCount: { __typename: 'StatementConnection', totalCount: number }, saidAboutCount: { __typename: 'StatementConnection', totalCount: number }, relationCount: { __typename: 'RelationConnection', totalCount: number }, arsenal: { __typename: 'RelationConnection', nodes: Array<{ __typename: 'Relation', id: string, type: RelationType, target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
           }> } }
   | null };

export type SpeakersAboutQueryVariables = Exact<{
  about: string;
}>;


export type SpeakersAboutQuery = { __typename: 'Query', discourse: Array<{ __typename: 'DiscourseCell', count: number, firstSaidOn: string | null, lastSaidOn: string | null, speaker:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
    , about:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
    , stances: Array<{ __typename: 'StanceCount', stance: Stance, count: number }> }> };

export type EntitySaidQueryVariables = Exact<{
  id: string | number;
  where?: StatementFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EntitySaidQuery = { __typename: 'Query', entity:
    | { __typename: 'Event', id: string, said: { __typename: 'StatementConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Statement', id: string, summary: string, quote: string | null, mode: StatementMode, act: SpeechAct, cue: string | null, saidOn: string | null, inferred: Array<string>, hearsayDistance: number, speaker:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , about: Array<{ __typename: 'About', stance: Stance, entity:
              | { __typename: 'Event', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
              | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
              | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
             }>, links: Array<{ __typename: 'StatementLink', type: StatementLinkType, direction: Direction, statement: { __typename: 'Statement', id: string } }>, document: { __typename: 'Document', id: string, title: string | null, publishedOn: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number } }> } }
    | { __typename: 'Organization', id: string, said: { __typename: 'StatementConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Statement', id: string, summary: string, quote: string | null, mode: StatementMode, act: SpeechAct, cue: string | null, saidOn: string | null, inferred: Array<string>, hearsayDistance: number, speaker:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , about: Array<{ __typename: 'About', stance: Stance, entity:
              | { __typename: 'Event', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
              | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
              | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
             }>, links: Array<{ __typename: 'StatementLink', type: StatementLinkType, direction: Direction, statement: { __typename: 'Statement', id: string } }>, document: { __typename: 'Document', id: string, title: string | null, publishedOn: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number } }> } }
    | { __typename: 'Person', id: string, said: { __typename: 'StatementConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Statement', id: string, summary: string, quote: string | null, mode: StatementMode, act: SpeechAct, cue: string | null, saidOn: string | null, inferred: Array<string>, hearsayDistance: number, speaker:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , about: Array<{ __typename: 'About', stance: Stance, entity:
              | { __typename: 'Event', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
              | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
              | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
             }>, links: Array<{ __typename: 'StatementLink', type: StatementLinkType, direction: Direction, statement: { __typename: 'Statement', id: string } }>, document: { __typename: 'Document', id: string, title: string | null, publishedOn: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number } }> } }
    | { __typename: 'Place', id: string, said: { __typename: 'StatementConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Statement', id: string, summary: string, quote: string | null, mode: StatementMode, act: SpeechAct, cue: string | null, saidOn: string | null, inferred: Array<string>, hearsayDistance: number, speaker:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , about: Array<{ __typename: 'About', stance: Stance, entity:
              | { __typename: 'Event', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
              | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
              | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
             }>, links: Array<{ __typename: 'StatementLink', type: StatementLinkType, direction: Direction, statement: { __typename: 'Statement', id: string } }>, document: { __typename: 'Document', id: string, title: string | null, publishedOn: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number } }> } }
    | { __typename: 'UnnamedSource', id: string, said: { __typename: 'StatementConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Statement', id: string, summary: string, quote: string | null, mode: StatementMode, act: SpeechAct, cue: string | null, saidOn: string | null, inferred: Array<string>, hearsayDistance: number, speaker:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , about: Array<{ __typename: 'About', stance: Stance, entity:
              | { __typename: 'Event', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
              | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
              | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
             }>, links: Array<{ __typename: 'StatementLink', type: StatementLinkType, direction: Direction, statement: { __typename: 'Statement', id: string } }>, document: { __typename: 'Document', id: string, title: string | null, publishedOn: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number } }> } }
    | { __typename: 'Weapon', id: string, said: { __typename: 'StatementConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Statement', id: string, summary: string, quote: string | null, mode: StatementMode, act: SpeechAct, cue: string | null, saidOn: string | null, inferred: Array<string>, hearsayDistance: number, speaker:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , about: Array<{ __typename: 'About', stance: Stance, entity:
              | { __typename: 'Event', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
              | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
              | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
             }>, links: Array<{ __typename: 'StatementLink', type: StatementLinkType, direction: Direction, statement: { __typename: 'Statement', id: string } }>, document: { __typename: 'Document', id: string, title: string | null, publishedOn: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number } }> } }
   | null };

export type EntitySaidAboutQueryVariables = Exact<{
  id: string | number;
  where?: StatementFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EntitySaidAboutQuery = { __typename: 'Query', entity:
    | { __typename: 'Event', id: string, saidAbout: { __typename: 'StatementConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Statement', id: string, summary: string, quote: string | null, mode: StatementMode, act: SpeechAct, cue: string | null, saidOn: string | null, inferred: Array<string>, hearsayDistance: number, speaker:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , about: Array<{ __typename: 'About', stance: Stance, entity:
              | { __typename: 'Event', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
              | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
              | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
             }>, links: Array<{ __typename: 'StatementLink', type: StatementLinkType, direction: Direction, statement: { __typename: 'Statement', id: string } }>, document: { __typename: 'Document', id: string, title: string | null, publishedOn: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number } }> } }
    | { __typename: 'Organization', id: string, saidAbout: { __typename: 'StatementConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Statement', id: string, summary: string, quote: string | null, mode: StatementMode, act: SpeechAct, cue: string | null, saidOn: string | null, inferred: Array<string>, hearsayDistance: number, speaker:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , about: Array<{ __typename: 'About', stance: Stance, entity:
              | { __typename: 'Event', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
              | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
              | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
             }>, links: Array<{ __typename: 'StatementLink', type: StatementLinkType, direction: Direction, statement: { __typename: 'Statement', id: string } }>, document: { __typename: 'Document', id: string, title: string | null, publishedOn: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number } }> } }
    | { __typename: 'Person', id: string, saidAbout: { __typename: 'StatementConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Statement', id: string, summary: string, quote: string | null, mode: StatementMode, act: SpeechAct, cue: string | null, saidOn: string | null, inferred: Array<string>, hearsayDistance: number, speaker:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , about: Array<{ __typename: 'About', stance: Stance, entity:
              | { __typename: 'Event', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
              | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
              | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
             }>, links: Array<{ __typename: 'StatementLink', type: StatementLinkType, direction: Direction, statement: { __typename: 'Statement', id: string } }>, document: { __typename: 'Document', id: string, title: string | null, publishedOn: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number } }> } }
    | { __typename: 'Place', id: string, saidAbout: { __typename: 'StatementConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Statement', id: string, summary: string, quote: string | null, mode: StatementMode, act: SpeechAct, cue: string | null, saidOn: string | null, inferred: Array<string>, hearsayDistance: number, speaker:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , about: Array<{ __typename: 'About', stance: Stance, entity:
              | { __typename: 'Event', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
              | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
              | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
             }>, links: Array<{ __typename: 'StatementLink', type: StatementLinkType, direction: Direction, statement: { __typename: 'Statement', id: string } }>, document: { __typename: 'Document', id: string, title: string | null, publishedOn: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number } }> } }
    | { __typename: 'UnnamedSource', id: string, saidAbout: { __typename: 'StatementConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Statement', id: string, summary: string, quote: string | null, mode: StatementMode, act: SpeechAct, cue: string | null, saidOn: string | null, inferred: Array<string>, hearsayDistance: number, speaker:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , about: Array<{ __typename: 'About', stance: Stance, entity:
              | { __typename: 'Event', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
              | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
              | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
             }>, links: Array<{ __typename: 'StatementLink', type: StatementLinkType, direction: Direction, statement: { __typename: 'Statement', id: string } }>, document: { __typename: 'Document', id: string, title: string | null, publishedOn: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number } }> } }
    | { __typename: 'Weapon', id: string, saidAbout: { __typename: 'StatementConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Statement', id: string, summary: string, quote: string | null, mode: StatementMode, act: SpeechAct, cue: string | null, saidOn: string | null, inferred: Array<string>, hearsayDistance: number, speaker:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , about: Array<{ __typename: 'About', stance: Stance, entity:
              | { __typename: 'Event', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
              | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
              | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
             }>, links: Array<{ __typename: 'StatementLink', type: StatementLinkType, direction: Direction, statement: { __typename: 'Statement', id: string } }>, document: { __typename: 'Document', id: string, title: string | null, publishedOn: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number } }> } }
   | null };

export type EntityRelationsQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EntityRelationsQuery = { __typename: 'Query', entity:
    | { __typename: 'Event', id: string, relations: { __typename: 'RelationConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Relation', id: string, type: RelationType, title: string | null, since: string | null, until: string | null, ended: boolean, source:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , evidence: Array<{ __typename: 'Evidence', document: { __typename: 'Document', id: string, title: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number }, statement: { __typename: 'Statement', id: string, summary: string, speaker:
                | { __typename: 'Event', id: string, name: string }
                | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
                | { __typename: 'Person', id: string, name: string }
                | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
                | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
                | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
               } | null }> }> } }
    | { __typename: 'Organization', id: string, relations: { __typename: 'RelationConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Relation', id: string, type: RelationType, title: string | null, since: string | null, until: string | null, ended: boolean, source:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , evidence: Array<{ __typename: 'Evidence', document: { __typename: 'Document', id: string, title: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number }, statement: { __typename: 'Statement', id: string, summary: string, speaker:
                | { __typename: 'Event', id: string, name: string }
                | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
                | { __typename: 'Person', id: string, name: string }
                | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
                | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
                | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
               } | null }> }> } }
    | { __typename: 'Person', id: string, relations: { __typename: 'RelationConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Relation', id: string, type: RelationType, title: string | null, since: string | null, until: string | null, ended: boolean, source:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , evidence: Array<{ __typename: 'Evidence', document: { __typename: 'Document', id: string, title: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number }, statement: { __typename: 'Statement', id: string, summary: string, speaker:
                | { __typename: 'Event', id: string, name: string }
                | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
                | { __typename: 'Person', id: string, name: string }
                | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
                | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
                | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
               } | null }> }> } }
    | { __typename: 'Place', id: string, relations: { __typename: 'RelationConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Relation', id: string, type: RelationType, title: string | null, since: string | null, until: string | null, ended: boolean, source:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , evidence: Array<{ __typename: 'Evidence', document: { __typename: 'Document', id: string, title: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number }, statement: { __typename: 'Statement', id: string, summary: string, speaker:
                | { __typename: 'Event', id: string, name: string }
                | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
                | { __typename: 'Person', id: string, name: string }
                | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
                | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
                | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
               } | null }> }> } }
    | { __typename: 'UnnamedSource', id: string, relations: { __typename: 'RelationConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Relation', id: string, type: RelationType, title: string | null, since: string | null, until: string | null, ended: boolean, source:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , evidence: Array<{ __typename: 'Evidence', document: { __typename: 'Document', id: string, title: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number }, statement: { __typename: 'Statement', id: string, summary: string, speaker:
                | { __typename: 'Event', id: string, name: string }
                | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
                | { __typename: 'Person', id: string, name: string }
                | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
                | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
                | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
               } | null }> }> } }
    | { __typename: 'Weapon', id: string, relations: { __typename: 'RelationConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Relation', id: string, type: RelationType, title: string | null, since: string | null, until: string | null, ended: boolean, source:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , evidence: Array<{ __typename: 'Evidence', document: { __typename: 'Document', id: string, title: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number }, statement: { __typename: 'Statement', id: string, summary: string, speaker:
                | { __typename: 'Event', id: string, name: string }
                | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
                | { __typename: 'Person', id: string, name: string }
                | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
                | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
                | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
               } | null }> }> } }
   | null };

export type RelationInListFragment = { __typename: 'Relation', id: string, type: RelationType, title: string | null, since: string | null, until: string | null, ended: boolean, source:
    | { __typename: 'Event', id: string, name: string }
    | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
    | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
    | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
  , target:
    | { __typename: 'Event', id: string, name: string }
    | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
    | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
    | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
  , evidence: Array<{ __typename: 'Evidence', document: { __typename: 'Document', id: string, title: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number }, statement: { __typename: 'Statement', id: string, summary: string, speaker:
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
        | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
        | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
       } | null }> };

export type GraphLinksQueryVariables = Exact<{
  id: string | number;
  spoken: StatementFilter;
  heard: StatementFilter;
}>;


export type GraphLinksQuery = { __typename: 'Query', entity:
    | { __typename: 'Event', id: string, name: string, said: { __typename: 'StatementConnection', totalCount: number }, saidAbout: { __typename: 'StatementConnection', totalCount: number }, relations: { __typename: 'RelationConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Relation', id: string, type: RelationType, since: string | null, until: string | null, source:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , evidence: Array<{ __typename: 'Evidence', document: { __typename: 'Document', id: string, publisher: { __typename: 'Organization', id: string } | null } }> }> } }
    | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind, said: { __typename: 'StatementConnection', totalCount: number }, saidAbout: { __typename: 'StatementConnection', totalCount: number }, relations: { __typename: 'RelationConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Relation', id: string, type: RelationType, since: string | null, until: string | null, source:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , evidence: Array<{ __typename: 'Evidence', document: { __typename: 'Document', id: string, publisher: { __typename: 'Organization', id: string } | null } }> }> } }
    | { __typename: 'Person', id: string, name: string, said: { __typename: 'StatementConnection', totalCount: number }, saidAbout: { __typename: 'StatementConnection', totalCount: number }, relations: { __typename: 'RelationConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Relation', id: string, type: RelationType, since: string | null, until: string | null, source:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , evidence: Array<{ __typename: 'Evidence', document: { __typename: 'Document', id: string, publisher: { __typename: 'Organization', id: string } | null } }> }> } }
    | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind, said: { __typename: 'StatementConnection', totalCount: number }, saidAbout: { __typename: 'StatementConnection', totalCount: number }, relations: { __typename: 'RelationConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Relation', id: string, type: RelationType, since: string | null, until: string | null, source:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , evidence: Array<{ __typename: 'Evidence', document: { __typename: 'Document', id: string, publisher: { __typename: 'Organization', id: string } | null } }> }> } }
    | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string, said: { __typename: 'StatementConnection', totalCount: number }, saidAbout: { __typename: 'StatementConnection', totalCount: number }, relations: { __typename: 'RelationConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Relation', id: string, type: RelationType, since: string | null, until: string | null, source:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , evidence: Array<{ __typename: 'Evidence', document: { __typename: 'Document', id: string, publisher: { __typename: 'Organization', id: string } | null } }> }> } }
    | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind, said: { __typename: 'StatementConnection', totalCount: number }, saidAbout: { __typename: 'StatementConnection', totalCount: number }, relations: { __typename: 'RelationConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Relation', id: string, type: RelationType, since: string | null, until: string | null, source:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , evidence: Array<{ __typename: 'Evidence', document: { __typename: 'Document', id: string, publisher: { __typename: 'Organization', id: string } | null } }> }> } }
   | null, spoken: Array<{ __typename: 'DiscourseCell', count: number, firstSaidOn: string | null, lastSaidOn: string | null, speaker:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
    , about:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
    , stances: Array<{ __typename: 'StanceCount', stance: Stance, count: number }> }>, heard: Array<{ __typename: 'DiscourseCell', count: number, firstSaidOn: string | null, lastSaidOn: string | null, speaker:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
    , about:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
    , stances: Array<{ __typename: 'StanceCount', stance: Stance, count: number }> }> };

export type GraphMoreRelationsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type GraphMoreRelationsQuery = { __typename: 'Query', entity:
    | { __typename: 'Event', id: string, relations: { __typename: 'RelationConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Relation', id: string, type: RelationType, since: string | null, until: string | null, source:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , evidence: Array<{ __typename: 'Evidence', document: { __typename: 'Document', id: string, publisher: { __typename: 'Organization', id: string } | null } }> }> } }
    | { __typename: 'Organization', id: string, relations: { __typename: 'RelationConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Relation', id: string, type: RelationType, since: string | null, until: string | null, source:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , evidence: Array<{ __typename: 'Evidence', document: { __typename: 'Document', id: string, publisher: { __typename: 'Organization', id: string } | null } }> }> } }
    | { __typename: 'Person', id: string, relations: { __typename: 'RelationConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Relation', id: string, type: RelationType, since: string | null, until: string | null, source:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , evidence: Array<{ __typename: 'Evidence', document: { __typename: 'Document', id: string, publisher: { __typename: 'Organization', id: string } | null } }> }> } }
    | { __typename: 'Place', id: string, relations: { __typename: 'RelationConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Relation', id: string, type: RelationType, since: string | null, until: string | null, source:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , evidence: Array<{ __typename: 'Evidence', document: { __typename: 'Document', id: string, publisher: { __typename: 'Organization', id: string } | null } }> }> } }
    | { __typename: 'UnnamedSource', id: string, relations: { __typename: 'RelationConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Relation', id: string, type: RelationType, since: string | null, until: string | null, source:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , evidence: Array<{ __typename: 'Evidence', document: { __typename: 'Document', id: string, publisher: { __typename: 'Organization', id: string } | null } }> }> } }
    | { __typename: 'Weapon', id: string, relations: { __typename: 'RelationConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Relation', id: string, type: RelationType, since: string | null, until: string | null, source:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , target:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , evidence: Array<{ __typename: 'Evidence', document: { __typename: 'Document', id: string, publisher: { __typename: 'Organization', id: string } | null } }> }> } }
   | null };

export type GraphRelationsFragment = { __typename: 'RelationConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Relation', id: string, type: RelationType, since: string | null, until: string | null, source:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
    , target:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
    , evidence: Array<{ __typename: 'Evidence', document: { __typename: 'Document', id: string, publisher: { __typename: 'Organization', id: string } | null } }> }> };

export type GraphStatementQueryVariables = Exact<{
  id: string | number;
}>;


export type GraphStatementQuery = { __typename: 'Query', statement: { __typename: 'Statement', id: string, summary: string, quote: string | null, mode: StatementMode, act: SpeechAct, cue: string | null, saidOn: string | null, inferred: Array<string>, hearsayDistance: number, to: Array<
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
    >, speaker:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
    , about: Array<{ __typename: 'About', stance: Stance, entity:
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
        | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
        | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
       }>, links: Array<{ __typename: 'StatementLink', type: StatementLinkType, direction: Direction, statement: { __typename: 'Statement', id: string } }>, document: { __typename: 'Document', id: string, title: string | null, publishedOn: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number }, attribution: Array<{ __typename: 'AttributionLink', position: number, role: AttributionRole, source:
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
        | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
        | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
       }> } | null };

export type GraphPathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  maxLength: number;
  through: Array<PathStep> | PathStep;
}>;


export type GraphPathsQuery = { __typename: 'Query', paths: Array<{ __typename: 'Path', length: number, nodes: Array<
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
    >, hops: Array<{ __typename: 'PathHop', from:
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
        | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
        | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
      , to:
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
        | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
        | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
      , relation: { __typename: 'Relation', id: string, type: RelationType, title: string | null, since: string | null, until: string | null, ended: boolean, source:
          | { __typename: 'Event', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
          | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
          | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
        , target:
          | { __typename: 'Event', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
          | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
          | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
        , evidence: Array<{ __typename: 'Evidence', document: { __typename: 'Document', id: string, title: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number }, statement: { __typename: 'Statement', id: string, summary: string, speaker:
              | { __typename: 'Event', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
              | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
              | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
             } | null }> } | null, statement: { __typename: 'Statement', id: string, summary: string, quote: string | null, mode: StatementMode, act: SpeechAct, cue: string | null, saidOn: string | null, inferred: Array<string>, hearsayDistance: number, speaker:
          | { __typename: 'Event', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
          | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
          | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
        , about: Array<{ __typename: 'About', stance: Stance, entity:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
           }>, links: Array<{ __typename: 'StatementLink', type: StatementLinkType, direction: Direction, statement: { __typename: 'Statement', id: string } }>, document: { __typename: 'Document', id: string, title: string | null, publishedOn: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number } } | null }> }> };

export type GraphRelationsBetweenQueryVariables = Exact<{
  where: RelationFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type GraphRelationsBetweenQuery = { __typename: 'Query', relations: { __typename: 'RelationConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Relation', id: string, type: RelationType, title: string | null, since: string | null, until: string | null, ended: boolean, source:
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
        | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
        | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
      , target:
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
        | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
        | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
      , evidence: Array<{ __typename: 'Evidence', document: { __typename: 'Document', id: string, title: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number }, statement: { __typename: 'Statement', id: string, summary: string, speaker:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
           } | null }> }> } };

export type CountsQueryVariables = Exact<{ [key: string]: never; }>;


export type CountsQuery = { __typename: 'Query', stats: { __typename: 'Stats', statements: number, quotes: number, people: number, organizations: number, weapons: number, places: number, events: number, unnamedSources: number, relations: number, documents: number, seededAt: string | null } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { __typename: 'Query', spokenAbout: { __typename: 'EntityConnection', nodes: Array<
      | { __typename: 'Event', id: string, name: string, saidAbout: { __typename: 'StatementConnection', totalCount: number } }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind, saidAbout: { __typename: 'StatementConnection', totalCount: number } }
      | { __typename: 'Person', id: string, name: string, saidAbout: { __typename: 'StatementConnection', totalCount: number } }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind, saidAbout: { __typename: 'StatementConnection', totalCount: number } }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string, saidAbout: { __typename: 'StatementConnection', totalCount: number } }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind, saidAbout: { __typename: 'StatementConnection', totalCount: number } }
    > }, speakers: { __typename: 'EntityConnection', nodes: Array<
      | { __typename: 'Event', id: string, name: string, said: { __typename: 'StatementConnection', totalCount: number } }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind, said: { __typename: 'StatementConnection', totalCount: number } }
      | { __typename: 'Person', id: string, name: string, said: { __typename: 'StatementConnection', totalCount: number } }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind, said: { __typename: 'StatementConnection', totalCount: number } }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string, said: { __typename: 'StatementConnection', totalCount: number } }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind, said: { __typename: 'StatementConnection', totalCount: number } }
    > }, documents: { __typename: 'DocumentConnection', totalCount: number, nodes: Array<{ __typename: 'Document', id: string, title: string | null, publishedOn: string | null, inferred: Array<string>, publisher: { __typename: 'Organization', id: string, name: string } | null, statements: { __typename: 'StatementConnection', totalCount: number } }> } };

export type EntityChoicesQueryVariables = Exact<{
  where: EntityFilter;
  orderBy: EntityOrder;
  first: number;
}>;


export type EntityChoicesQuery = { __typename: 'Query', entities: { __typename: 'EntityConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { __typename: 'Event', aliases: Array<string>, id: string, name: string }
      | { __typename: 'Organization', aliases: Array<string>, id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', aliases: Array<string>, id: string, name: string }
      | { __typename: 'Place', aliases: Array<string>, id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', aliases: Array<string>, collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', aliases: Array<string>, id: string, name: string, weaponKind: WeaponKind }
    > } };

export type ChosenEntityQueryVariables = Exact<{
  id: string | number;
}>;


export type ChosenEntityQuery = { __typename: 'Query', entity:
    | { __typename: 'Event', id: string, name: string }
    | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
    | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
    | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
   | null };

type EntityName_Event_Fragment = { __typename: 'Event', id: string, name: string };

type EntityName_Organization_Fragment = { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind };

type EntityName_Person_Fragment = { __typename: 'Person', id: string, name: string };

type EntityName_Place_Fragment = { __typename: 'Place', id: string, name: string, placeKind: PlaceKind };

type EntityName_UnnamedSource_Fragment = { __typename: 'UnnamedSource', collective: boolean, id: string, name: string };

type EntityName_Weapon_Fragment = { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind };

export type EntityNameFragment =
  | EntityName_Event_Fragment
  | EntityName_Organization_Fragment
  | EntityName_Person_Fragment
  | EntityName_Place_Fragment
  | EntityName_UnnamedSource_Fragment
  | EntityName_Weapon_Fragment
;

export type StatementsQueryVariables = Exact<{
  where: StatementFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type StatementsQuery = { __typename: 'Query', statements: { __typename: 'StatementConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Statement', id: string, summary: string, quote: string | null, mode: StatementMode, act: SpeechAct, cue: string | null, saidOn: string | null, inferred: Array<string>, hearsayDistance: number, speaker:
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
        | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
        | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
      , about: Array<{ __typename: 'About', stance: Stance, entity:
          | { __typename: 'Event', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
          | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
          | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
         }>, links: Array<{ __typename: 'StatementLink', type: StatementLinkType, direction: Direction, statement: { __typename: 'Statement', id: string } }>, document: { __typename: 'Document', id: string, title: string | null, publishedOn: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number } }> } };

export type StatementsOnPageFragment = { __typename: 'StatementConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Statement', id: string, summary: string, quote: string | null, mode: StatementMode, act: SpeechAct, cue: string | null, saidOn: string | null, inferred: Array<string>, hearsayDistance: number, speaker:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
    , about: Array<{ __typename: 'About', stance: Stance, entity:
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
        | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
        | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
       }>, links: Array<{ __typename: 'StatementLink', type: StatementLinkType, direction: Direction, statement: { __typename: 'Statement', id: string } }>, document: { __typename: 'Document', id: string, title: string | null, publishedOn: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number } }> };

export type NextPageFragment = { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null };

export type PairFragment = { __typename: 'DiscourseCell', count: number, firstSaidOn: string | null, lastSaidOn: string | null, speaker:
    | { __typename: 'Event', id: string, name: string }
    | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
    | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
    | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
  , about:
    | { __typename: 'Event', id: string, name: string }
    | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
    | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
    | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
  , stances: Array<{ __typename: 'StanceCount', stance: Stance, count: number }> };

export type StationsFragment = { __typename: 'Statement', attribution: Array<{ __typename: 'AttributionLink', position: number, role: AttributionRole, source:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
     }> };

export type PublishersQueryVariables = Exact<{ [key: string]: never; }>;


export type PublishersQuery = { __typename: 'Query', documents: { __typename: 'DocumentConnection', nodes: Array<{ __typename: 'Document', id: string, publisher: { __typename: 'Organization', id: string, name: string } | null }> } };

export type StatementInListFragment = { __typename: 'Statement', id: string, summary: string, quote: string | null, mode: StatementMode, act: SpeechAct, cue: string | null, saidOn: string | null, inferred: Array<string>, hearsayDistance: number, speaker:
    | { __typename: 'Event', id: string, name: string }
    | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
    | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
    | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
  , about: Array<{ __typename: 'About', stance: Stance, entity:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
     }>, links: Array<{ __typename: 'StatementLink', type: StatementLinkType, direction: Direction, statement: { __typename: 'Statement', id: string } }>, document: { __typename: 'Document', id: string, title: string | null, publishedOn: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number } };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { __typename: 'Query', search: { __typename: 'SearchConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'SearchResult', matched: SearchField, text: string, exact: boolean, node:
        | { __typename: 'Document', title: string | null, publishedOn: string | null, id: string, publisher: { __typename: 'Organization', id: string, name: string } | null }
        | { __typename: 'Event', description: string | null, id: string, name: string }
        | { __typename: 'Organization', description: string | null, id: string, name: string, organizationKind: OrganizationKind }
        | { __typename: 'Person', description: string | null, id: string, name: string }
        | { __typename: 'Place', description: string | null, id: string, name: string, placeKind: PlaceKind }
        | { __typename: 'Relation', id: string }
        | { __typename: 'Statement', summary: string, saidOn: string | null, id: string, speaker:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
          , document: { __typename: 'Document', id: string, title: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null } }
        | { __typename: 'UnnamedSource', description: string | null, id: string, collective: boolean, name: string }
        | { __typename: 'Weapon', description: string | null, id: string, name: string, weaponKind: WeaponKind }
       }> } };

export type StatementPageQueryVariables = Exact<{
  id: string | number;
}>;


export type StatementPageQuery = { __typename: 'Query', statement: { __typename: 'Statement', channel: Channel | null, id: string, summary: string, quote: string | null, mode: StatementMode, act: SpeechAct, cue: string | null, saidOn: string | null, inferred: Array<string>, hearsayDistance: number, to: Array<
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
    >, speakerRoles: Array<{ __typename: 'Relation', id: string, type: RelationType, title: string | null, target:
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'UnnamedSource', id: string, name: string }
        | { __typename: 'Weapon', id: string, name: string }
       }>, embeddedIn: { __typename: 'Statement', id: string, summary: string, quote: string | null, mode: StatementMode, act: SpeechAct, cue: string | null, saidOn: string | null, inferred: Array<string>, hearsayDistance: number, speaker:
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
        | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
        | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
      , about: Array<{ __typename: 'About', stance: Stance, entity:
          | { __typename: 'Event', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
          | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
          | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
         }>, links: Array<{ __typename: 'StatementLink', type: StatementLinkType, direction: Direction, statement: { __typename: 'Statement', id: string } }>, document: { __typename: 'Document', id: string, title: string | null, publishedOn: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number } } | null, embeds: Array<{ __typename: 'Statement', id: string, summary: string, quote: string | null, mode: StatementMode, act: SpeechAct, cue: string | null, saidOn: string | null, inferred: Array<string>, hearsayDistance: number, speaker:
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
        | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
        | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
      , about: Array<{ __typename: 'About', stance: Stance, entity:
          | { __typename: 'Event', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
          | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
          | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
         }>, links: Array<{ __typename: 'StatementLink', type: StatementLinkType, direction: Direction, statement: { __typename: 'Statement', id: string } }>, document: { __typename: 'Document', id: string, title: string | null, publishedOn: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number } }>, links: Array<{ __typename: 'StatementLink', type: StatementLinkType, direction: Direction, statement: { __typename: 'Statement', id: string, summary: string, quote: string | null, mode: StatementMode, act: SpeechAct, cue: string | null, saidOn: string | null, inferred: Array<string>, hearsayDistance: number, speaker:
          | { __typename: 'Event', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
          | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
          | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
        , about: Array<{ __typename: 'About', stance: Stance, entity:
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
            | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
            | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
           }>, links: Array<{ __typename: 'StatementLink', type: StatementLinkType, direction: Direction, statement: { __typename: 'Statement', id: string } }>, document: { __typename: 'Document', id: string, title: string | null, publishedOn: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, locator: { __typename: 'Locator', line: number } } }>, locator: { __typename: 'Locator', line: number, start: number | null, end: number | null, exact: string | null }, document: { __typename: 'Document', sourceFile: string, inferred: Array<string>, id: string, title: string | null, publishedOn: string | null, publisher: { __typename: 'Organization', id: string, name: string } | null }, speaker:
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
      | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
      | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
    , about: Array<{ __typename: 'About', stance: Stance, entity:
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
        | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
        | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
       }>, attribution: Array<{ __typename: 'AttributionLink', position: number, role: AttributionRole, source:
        | { __typename: 'Event', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string, organizationKind: OrganizationKind }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string, placeKind: PlaceKind }
        | { __typename: 'UnnamedSource', collective: boolean, id: string, name: string }
        | { __typename: 'Weapon', id: string, name: string, weaponKind: WeaponKind }
       }> } | null };

export const EntityNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weapon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"weaponKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"placeKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collective"}}]}}]}}]} as unknown as DocumentNode<EntityNameFragment, unknown>;
export const StationsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stations"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weapon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"weaponKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"placeKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collective"}}]}}]}}]} as unknown as DocumentNode<StationsFragment, unknown>;
export const StatementOfPairFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementOfPair"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stations"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weapon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"weaponKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"placeKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collective"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stations"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}}]}}]} as unknown as DocumentNode<StatementOfPairFragment, unknown>;
export const RelationInListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weapon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"weaponKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"placeKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collective"}}]}}]}}]} as unknown as DocumentNode<RelationInListFragment, unknown>;
export const NextPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<NextPageFragment, unknown>;
export const GraphRelationsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GraphRelations"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weapon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"weaponKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"placeKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collective"}}]}}]}}]} as unknown as DocumentNode<GraphRelationsFragment, unknown>;
export const StatementInListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"hearsayDistance"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weapon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"weaponKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"placeKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collective"}}]}}]}}]} as unknown as DocumentNode<StatementInListFragment, unknown>;
export const StatementsOnPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementsOnPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatementConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementInList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weapon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"weaponKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"placeKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collective"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"hearsayDistance"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}}]} as unknown as DocumentNode<StatementsOnPageFragment, unknown>;
export const PairFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Pair"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiscourseCell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"firstSaidOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastSaidOn"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weapon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"weaponKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"placeKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collective"}}]}}]}}]} as unknown as DocumentNode<PairFragment, unknown>;
export const LinkedStatementsDocument = {"__meta__":{"hash":"1636718a21227a2f0102787fd5fbcbf06c7510b19449401101a6ffa2e6cf9f55"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LinkedStatements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatementFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementOfPair"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementOfPair"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weapon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"weaponKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"placeKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collective"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stations"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementOfPair"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stations"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}}]} as unknown as DocumentNode<LinkedStatementsQuery, LinkedStatementsQueryVariables>;
export const DiscourseDocument = {"__meta__":{"hash":"518b4718acdababed707247da947fee6940b3bc00fa6dba214330b84df302050"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Discourse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatementFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"people"},"name":{"kind":"Name","value":"discourse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"and"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"where"}},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"speakerType"},"value":{"kind":"EnumValue","value":"PERSON"}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Pair"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"organizations"},"name":{"kind":"Name","value":"discourse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"and"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"where"}},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"speakerType"},"value":{"kind":"EnumValue","value":"ORGANIZATION"}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Pair"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"places"},"name":{"kind":"Name","value":"discourse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"and"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"where"}},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"speakerType"},"value":{"kind":"EnumValue","value":"PLACE"}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Pair"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unnamedSources"},"name":{"kind":"Name","value":"discourse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"and"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"where"}},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"speakerType"},"value":{"kind":"EnumValue","value":"UNNAMED_SOURCE"}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Pair"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"weapons"},"name":{"kind":"Name","value":"discourse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"and"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"where"}},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"speakerType"},"value":{"kind":"EnumValue","value":"WEAPON"}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Pair"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"events"},"name":{"kind":"Name","value":"discourse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"and"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"where"}},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"speakerType"},"value":{"kind":"EnumValue","value":"EVENT"}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Pair"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weapon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"weaponKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"placeKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collective"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Pair"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiscourseCell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"firstSaidOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastSaidOn"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<DiscourseQuery, DiscourseQueryVariables>;
export const PositionsDocument = {"__meta__":{"hash":"169d9be2cfdcdcea73d128e5e1932ae47cb05dae22f5e6805207845612ac9c99"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Positions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"speaker"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"about"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"speaker"},"value":{"kind":"Variable","name":{"kind":"Name","value":"speaker"}}},{"kind":"Argument","name":{"kind":"Name","value":"about"},"value":{"kind":"Variable","name":{"kind":"Name","value":"about"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementInList"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weapon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"weaponKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"placeKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collective"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"hearsayDistance"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}}]} as unknown as DocumentNode<PositionsQuery, PositionsQueryVariables>;
export const PairsToStartWithDocument = {"__meta__":{"hash":"f82c76bca230acf41240acecf986f77b9a503538dfc4bfb419339b4d1aacce57"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PairsToStartWith"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StatementFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"discourse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Pair"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weapon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"weaponKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"placeKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collective"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Pair"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiscourseCell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"firstSaidOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastSaidOn"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<PairsToStartWithQuery, PairsToStartWithQueryVariables>;
export const DocumentPageDocument = {"__meta__":{"hash":"8f752f68cf34dc65f79349fb5012ed675a8b19c9d14c39db69008d261974cd72"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"authors"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"sourceFile"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"firstLine"}},{"kind":"Field","name":{"kind":"Name","value":"lastLine"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weapon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"weaponKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"placeKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collective"}}]}}]}}]} as unknown as DocumentNode<DocumentPageQuery, DocumentPageQueryVariables>;
export const DocumentStatementsDocument = {"__meta__":{"hash":"9819f790117f67fe061bb4b3b9cbaf6fcef00104a03b2ee34c36ef1472285a0f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentStatements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"OLDEST_FIRST"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementsOnPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weapon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"weaponKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"placeKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collective"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"hearsayDistance"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementsOnPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatementConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementInList"}}]}}]}}]} as unknown as DocumentNode<DocumentStatementsQuery, DocumentStatementsQueryVariables>;
export const EntityPageDocument = {"__meta__":{"hash":"1db2a66527770325cd722554c938522f3a03a94d305fa52f673f5e16ad59ff01"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","alias":{"kind":"Name","value":"saidCount"},"name":{"kind":"Name","value":"said"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"saidAboutCount"},"name":{"kind":"Name","value":"saidAbout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"relationCount"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"arsenal"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPERATES"},{"kind":"EnumValue","value":"MANUFACTURES"},{"kind":"EnumValue","value":"DEVELOPS"},{"kind":"EnumValue","value":"PROVIDES"}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationInList"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weapon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"operators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"makers"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MANUFACTURES"},{"kind":"EnumValue","value":"DEVELOPS"},{"kind":"EnumValue","value":"PROVIDES"}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"speaksFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weapon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"weaponKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"placeKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collective"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EntityPageQuery, EntityPageQueryVariables>;
export const SpeakersAboutDocument = {"__meta__":{"hash":"abd019c86811af09d7abcc4bb783cfc1b8bb4f81e18e322d28456f5b24c32beb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SpeakersAbout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"about"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"discourse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"about"},"value":{"kind":"Variable","name":{"kind":"Name","value":"about"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Pair"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weapon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"weaponKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"placeKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collective"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Pair"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiscourseCell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"firstSaidOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastSaidOn"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<SpeakersAboutQuery, SpeakersAboutQueryVariables>;
export const EntitySaidDocument = {"__meta__":{"hash":"aa6993ee73b0a16ae7d5686b4a7d96f839737e37c1fe793c5e8975d9fce26316"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntitySaid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StatementFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"said"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementsOnPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weapon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"weaponKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"placeKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collective"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"hearsayDistance"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementsOnPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatementConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementInList"}}]}}]}}]} as unknown as DocumentNode<EntitySaidQuery, EntitySaidQueryVariables>;
export const EntitySaidAboutDocument = {"__meta__":{"hash":"ab49c7901657e56d9a66e4d4f52039b56a2b4db9b846d1cfefd65962676dcec4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntitySaidAbout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StatementFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"saidAbout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementsOnPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weapon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"weaponKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"placeKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collective"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"hearsayDistance"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementsOnPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatementConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementInList"}}]}}]}}]} as unknown as DocumentNode<EntitySaidAboutQuery, EntitySaidAboutQueryVariables>;
export const EntityRelationsDocument = {"__meta__":{"hash":"8b77a4a7486f26705ca1e2843bb878fa1497a373db70e6f7fc853507ceb6920e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityRelations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationInList"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weapon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"weaponKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"placeKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collective"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EntityRelationsQuery, EntityRelationsQueryVariables>;
export const GraphLinksDocument = {"__meta__":{"hash":"3b8af05f26d20a135e083524f65fe25a6341957ad5c5fe1cf9af0a92dd2a4c82"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GraphLinks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"spoken"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatementFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"heard"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatementFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}},{"kind":"Field","name":{"kind":"Name","value":"said"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saidAbout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GraphRelations"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"spoken"},"name":{"kind":"Name","value":"discourse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"spoken"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Pair"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"heard"},"name":{"kind":"Name","value":"discourse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"heard"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Pair"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weapon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"weaponKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"placeKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collective"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GraphRelations"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Pair"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiscourseCell"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"firstSaidOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastSaidOn"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<GraphLinksQuery, GraphLinksQueryVariables>;
export const GraphMoreRelationsDocument = {"__meta__":{"hash":"3eaed83667a58622f215e7fa39a4ebbfbc2fefc7d0a8a1a58c72e366925018fd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GraphMoreRelations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GraphRelations"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weapon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"weaponKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"placeKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collective"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GraphRelations"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<GraphMoreRelationsQuery, GraphMoreRelationsQueryVariables>;
export const GraphStatementDocument = {"__meta__":{"hash":"545f94dabe4a89962c1a1b0f16d8adbe9093d22ad7b4e0ccc4a010cb8c260475"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GraphStatement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementInList"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stations"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weapon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"weaponKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"placeKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collective"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"hearsayDistance"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stations"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}}]}}]} as unknown as DocumentNode<GraphStatementQuery, GraphStatementQueryVariables>;
export const GraphPathsDocument = {"__meta__":{"hash":"3ffe8befdcfad8f5288159f4114745508db92c97d2464230c5c36a8c5d66c009"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GraphPaths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"through"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PathStep"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxLength"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}}},{"kind":"Argument","name":{"kind":"Name","value":"through"},"value":{"kind":"Variable","name":{"kind":"Name","value":"through"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationInList"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementInList"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weapon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"weaponKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"placeKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collective"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"hearsayDistance"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}}]} as unknown as DocumentNode<GraphPathsQuery, GraphPathsQueryVariables>;
export const GraphRelationsBetweenDocument = {"__meta__":{"hash":"3cad7d41d4e31bbf8f6f078ca57886841468c071284a151b1f8cd4f0ebe1ac2a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GraphRelationsBetween"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationInList"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weapon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"weaponKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"placeKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collective"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GraphRelationsBetweenQuery, GraphRelationsBetweenQueryVariables>;
export const CountsDocument = {"__meta__":{"hash":"912a3708d5fc0e2660b0eb39f4983c1415fb0c4f1cbf565342d716165be5b53b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"statements"}},{"kind":"Field","name":{"kind":"Name","value":"quotes"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"organizations"}},{"kind":"Field","name":{"kind":"Name","value":"weapons"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"events"}},{"kind":"Field","name":{"kind":"Name","value":"unnamedSources"}},{"kind":"Field","name":{"kind":"Name","value":"relations"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"seededAt"}}]}}]}}]} as unknown as DocumentNode<CountsQuery, CountsQueryVariables>;
export const HomeDocument = {"__meta__":{"hash":"18275d7c3676825b9af2f56d135ab521ee6cad076f7cd4ed91ec029787490cf9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"spokenAbout"},"name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"MOST_SAID_ABOUT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}},{"kind":"Field","name":{"kind":"Name","value":"saidAbout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"speakers"},"name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"MOST_SAID"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}},{"kind":"Field","name":{"kind":"Name","value":"said"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weapon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"weaponKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"placeKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collective"}}]}}]}}]} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const EntityChoicesDocument = {"__meta__":{"hash":"2928c8865ef47f49e0fea606f121814dd6801052f356d48a61399e70cc90cd50"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weapon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"weaponKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"placeKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collective"}}]}}]}}]} as unknown as DocumentNode<EntityChoicesQuery, EntityChoicesQueryVariables>;
export const ChosenEntityDocument = {"__meta__":{"hash":"38bf22792cc730095bce7d77d64ef0831f298e4c3c15907943fa3b4a4475ac15"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChosenEntity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weapon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"weaponKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"placeKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collective"}}]}}]}}]} as unknown as DocumentNode<ChosenEntityQuery, ChosenEntityQueryVariables>;
export const StatementsDocument = {"__meta__":{"hash":"49085b6d41ac7f099606fc3ad871ec81ee8e5d45f7afabffef99e12ac3c755e3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Statements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatementFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementsOnPage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weapon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"weaponKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"placeKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collective"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"hearsayDistance"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementsOnPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatementConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementInList"}}]}}]}}]} as unknown as DocumentNode<StatementsQuery, StatementsQueryVariables>;
export const PublishersDocument = {"__meta__":{"hash":"8400c949c1a5044a818bc0401f5f4c0bcc51f06f999a1978234e1c8b76d7f9e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Publishers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PublishersQuery, PublishersQueryVariables>;
export const SearchDocument = {"__meta__":{"hash":"bd552ff418e58e3f297452036dbf4ff8e84ca3c151fd97360701af3238134f7a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weapon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"weaponKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"placeKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collective"}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const StatementPageDocument = {"__meta__":{"hash":"f31e2edf3cfb948e45b6d96e716dc565cc3bb6dac66dfe52e20d99321ddf00d9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementInList"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakerRoles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stations"}},{"kind":"Field","name":{"kind":"Name","value":"embeddedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementInList"}}]}},{"kind":"Field","name":{"kind":"Name","value":"embeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementInList"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementInList"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sourceFile"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weapon"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"weaponKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"placeKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"collective"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"hearsayDistance"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stations"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}}]}}]} as unknown as DocumentNode<StatementPageQuery, StatementPageQueryVariables>;