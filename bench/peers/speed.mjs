// The row of a peer from npm: node speed.mjs NAME MESSAGES. Measured as MessageSpeed does, by the CPU time of the process.
import { readFileSync } from "node:fs";

const peers = {
  "write-good": async () => {
    const { default: writeGood } = await import("write-good");
    return (text) => writeGood(text).length;
  },
  alex: async () => {
    const { text: alex } = await import("alex");
    return (text) => alex(text).messages.length;
  },
  retext: async () => {
    const [{ unified }, { default: english }, { default: equality }, { default: intensify }, { default: stringify }, { VFile }] =
      await Promise.all(
        ["unified", "retext-english", "retext-equality", "retext-intensify", "retext-stringify", "vfile"].map((name) => import(name)),
      );
    const processor = unified().use(english).use(equality).use(intensify).use(stringify);
    return (text) => {
      const file = new VFile(text);
      processor.runSync(processor.parse(file), file);
      return file.messages.length;
    };
  },
};

const [name, file] = process.argv.slice(2);
const texts = readFileSync(file, "utf8").split("\n").filter(Boolean);
const before = performance.now();
const reads = await peers[name]();
let marks = reads(texts[0]);
const startMillis = performance.now() - before;
for (const start = performance.now(); performance.now() - start < 20_000; ) {
  marks = texts.reduce((sum, text) => sum + reads(text), 0);
}
const best = new Array(texts.length).fill(Infinity);
for (let round = 0; round < 5; round++) {
  texts.forEach((text, i) => {
    const from = process.cpuUsage();
    reads(text);
    const used = process.cpuUsage(from);
    best[i] = Math.min(best[i], (used.user + used.system) / 1000);
  });
}
best.sort((one, other) => one - other);
const at = (share) => best[Math.floor(best.length * share)].toFixed(3);
const resident = Math.round(process.memoryUsage.rss() / 2 ** 20);
console.log(`| ${name} | ${at(0.5)} | ${at(0.95)} | ${startMillis.toFixed(0)} | ${resident} | ${marks} |`);
