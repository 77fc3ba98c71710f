import "./chunk-YXGLNE2V.js";
import {
  formatNumber
} from "./chunk-SAOVSM54.js";
import "./chunk-UDRDILD7.js";
import "./chunk-NUTQLMKZ.js";

// source/commands/status/command.ts
import { accessSync, constants, existsSync, statSync } from "node:fs";
var command = {
  name: "status",
  summary: "where the store is, what it holds, and who the triage log will name",
  usage: "",
  flags: {},
  examples: ["planwatch status"],
  schema: "status@1",
  run(_request, { store, quarter, author, version, configFile, settings }) {
    return {
      schema: "planwatch/status@1",
      quarter: quarter.id,
      version,
      store: {
        file: store.file,
        bytes: statSync(store.file).size,
        isWritable: isWritable(store.file)
      },
      data: {
        version: store.package.version() ?? null,
        reports: store.reports.reports().length,
        indicators: store.indicators.all().length,
        figures: store.figures.all().length,
        exceptions: store.exceptions.all().length,
        triageEntries: store.triage.all().length
      },
      configuration: {
        file: configFile,
        isThere: existsSync(configFile),
        profile: settings.profile
      },
      author
    };
  },
  text: ({ version, store, data, configuration, author }) => [
    `planwatch ${version}`,
    `store    ${store.file} (${formatNumber(Math.ceil(store.bytes / 1024))} KB${store.isWritable ? "" : ", read-only"})`,
    `data     version ${data.version ?? "none"}: ${data.reports} reports, ${data.indicators} indicators, ${formatNumber(data.figures)} figures`,
    `found    ${data.exceptions} exceptions, ${data.triageEntries} triage entries`,
    `settings ${configuration.file}${configuration.isThere ? "" : " (not there: defaults)"}, profile ${configuration.profile}`,
    `author   ${author}`
  ].join("\n")
};
function isWritable(file) {
  try {
    accessSync(file, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
export {
  command
};
