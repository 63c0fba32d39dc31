// A program that takes a lock at a given moment and holds it until all have asked. It imports from dist/, as parent.mjs does.
import { newClaim, take } from "../../dist/neo4j/local/claim.js";

const [file, at] = process.argv.slice(2);
const claim = newClaim();
while (Date.now() < Number(at));
console.log(take(file, claim) === null ? `mine ${claim.token}` : "another's");
setTimeout(() => {}, 600);
