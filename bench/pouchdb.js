// The peer in Node: `node pouchdb.js MODULES FOLDER COUNT`. Replicates COUNT documents up, then down. Prints JSON.
const [modules, folder, count] = process.argv.slice(2);
const PouchDB = require(modules + "/pouchdb");
const at = (name) => new PouchDB(folder + "/" + name, { auto_compaction: false });
const timed = async (act) => {
  const start = process.hrtime.bigint();
  const before = process.cpuUsage();
  await act();
  const used = process.cpuUsage(before);
  return [Number(process.hrtime.bigint() - start) / 1e6, (used.user + used.system) / 1e3];
};
const main = async () => {
  const [first, hub, second] = ["first", "hub", "second"].map(at);
  const rows = [...Array(Number(count)).keys()];
  await first.bulkDocs(rows.map((n) => ({ _id: String(n).padStart(8, "0"), name: "Mairie de la commune " + n })));
  const up = await timed(() => first.replicate.to(hub));
  const down = await timed(() => second.replicate.from(hub));
  const again = await timed(() => second.replicate.from(hub));
  console.log(JSON.stringify({ up, down, again, rows: (await second.info()).doc_count }));
};
main();
