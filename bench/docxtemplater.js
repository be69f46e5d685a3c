// The peer in Node: `node docxtemplater.js MODULES TEMPLATE DATA COUNT [OUT]`. Prints milliseconds and memory as JSON.
// With OUT it warms nothing and writes each document into that folder: it is measured from outside, as a command.
const [modules, template, data, count, out] = process.argv.slice(2);
const fs = require("fs");
const Docxtemplater = require(modules + "/docxtemplater");
const PizZip = require(modules + "/pizzip");
const content = fs.readFileSync(template, "binary");
const rows = JSON.parse(fs.readFileSync(data, "utf8"));
const render = (row) => {
  const document = new Docxtemplater(new PizZip(content), { paragraphLoop: true, linebreaks: true });
  document.render(row);
  return document.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" });
};
const run = (times) => {
  for (let turn = 0; turn < times; turn++) {
    const made = render(rows[turn % rows.length]);
    if (out) fs.writeFileSync(`${out}/${turn + 1}.docx`, made);
  }
};
if (out) fs.mkdirSync(out);
else run(20);
const start = process.hrtime.bigint();
run(Number(count));
const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
console.log(JSON.stringify({ ms: milliseconds, mb: process.resourceUsage().maxRSS / 1024 }));
