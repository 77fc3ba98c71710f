import {
  statusResult
} from "./chunk-YXGLNE2V.js";
import {
  compareResult
} from "./chunk-NHUCL7NU.js";
import {
  coverageResult
} from "./chunk-NBRHVHKA.js";
import {
  analyseResult
} from "./chunk-ZPVENDGP.js";
import {
  importResult
} from "./chunk-CJ7NJLQ5.js";
import {
  rebaseResult
} from "./chunk-MLHXV5BI.js";
import {
  reviewResult
} from "./chunk-4RMDPH4Q.js";
import "./chunk-LJDAS5ZL.js";
import {
  checkResult
} from "./chunk-LQUVGVAR.js";
import {
  exportResult
} from "./chunk-MSTBUJOX.js";
import {
  errorResult
} from "./chunk-L5PYWEA2.js";
import "./chunk-4AB77YGY.js";
import {
  overviewResult
} from "./chunk-HYXXUENL.js";
import {
  listResult
} from "./chunk-XUGTSV4E.js";
import {
  showResult
} from "./chunk-X73QDUHS.js";
import {
  findResult
} from "./chunk-GDTNNPTJ.js";
import {
  figuresResult
} from "./chunk-5BRJNBO5.js";
import {
  exceptionsResult
} from "./chunk-GJ4IGFZR.js";
import {
  triageResult
} from "./chunk-KEACCLNP.js";
import {
  nearest
} from "./chunk-T6OA6HCS.js";
import "./chunk-UDRDILD7.js";
import {
  UserError
} from "./chunk-NUTQLMKZ.js";

// source/commands/schema/command.ts
import { toJsonSchema } from "@valibot/to-json-schema";

// source/commands/schema/results.ts
import "valibot";
var results = {
  analyse: analyseResult,
  check: checkResult,
  compare: compareResult,
  coverage: coverageResult,
  error: errorResult,
  exceptions: exceptionsResult,
  export: exportResult,
  figures: figuresResult,
  find: findResult,
  import: importResult,
  list: listResult,
  overview: overviewResult,
  rebase: rebaseResult,
  review: reviewResult,
  show: showResult,
  status: statusResult,
  triage: triageResult
};

// source/commands/schema/command.ts
var command = {
  name: "schema",
  summary: "the JSON Schema of a command's --json",
  usage: "COMMAND",
  flags: {},
  examples: ["planwatch schema figures"],
  schema: "schema@1",
  run({ input: [name] }) {
    const result = name === void 0 ? void 0 : results[name];
    if (!result) {
      throw new UserError(
        name === void 0 ? "schema needs a command" : `no command '${name}' answers in JSON`,
        {
          hint: `one of ${(name === void 0 ? Object.keys(results) : nearest(name, Object.keys(results))).join(", ")}`,
          code: "unknown-command"
        }
      );
    }
    return toJsonSchema(result, { target: "draft-2020-12" });
  },
  text: (answer) => JSON.stringify(answer, void 0, 2)
};
export {
  command
};
