// Prints what the site's search finds for each query of its input, as JSON.
import { readFileSync } from "node:fs";

const { finder, index, queries } = JSON.parse(readFileSync(0, "utf-8"));
const { Finder } = await import(finder);
const search = new Finder(JSON.parse(readFileSync(index, "utf-8")));
console.log(JSON.stringify(queries.map((query) => search.find(query).map(({ address }) => address))));
