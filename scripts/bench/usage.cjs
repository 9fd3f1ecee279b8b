// Preloaded into a measured process: says what the process has used, on file descriptor 3 when it ends or when asked
// over the channel to its parent. CPU time counts all its threads, and so does not depend on what else the machine does.
const { writeSync } = require("node:fs");
const { setFlagsFromString } = require("node:v8");
const { runInNewContext } = require("node:vm");

const used = () => {
  const { user, system } = process.cpuUsage();
  return {
    cpu: (user + system) / 1000,
    clock: 1000 * process.uptime(),
    peak: process.resourceUsage().maxRSS / 1024,
  };
};

/** MiB that are in use once all that is of no use has been given back. */
const held = () => {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
};

if (process.send) {
  process.on("message", (message) => {
    if (message === "usage") process.send(used());
    else if (message === "held") process.send(held());
  });
  process.channel.unref();
} else process.on("exit", () => writeSync(3, JSON.stringify(used())));
