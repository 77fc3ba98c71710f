import {
  UserError,
  defaultSettings,
  isDate
} from "./chunk-NUTQLMKZ.js";

// source/importer/problem.ts
function describeProblem({
  file,
  line,
  column,
  message
}) {
  return `${file}:${line} ${column}: ${message}`;
}

// source/commands/settings.ts
import { existsSync, readFileSync } from "node:fs";

// source/domain/visible-text.ts
var unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function makeVisible(text, { isAscii = false } = {}) {
  return text.replaceAll(
    unseen,
    (character) => isAscii ? writeNumber(character) : drawControl(character) ?? writeNumber(character)
  );
}
function drawControl(character) {
  const code = character.codePointAt(0);
  if (code < 32) {
    return String.fromCodePoint(9216 + code);
  }
  return code === 127 ? "\u2421" : void 0;
}
function writeNumber(character) {
  return String.raw`\u{${character.codePointAt(0).toString(16)}}`;
}

// source/importer/settings/known-settings.ts
var profileNames = ["mdc", "nhsr", "wheeler", "anhoej"];
var leastBaseline = 3;
var knownSettings = {
  profile: {
    read: (text) => profileNames.find((name) => name === text),
    expected: `one of ${profileNames.join(", ")}`
  },
  "tolerance.relative": atLeast(0, "a number of per cent, 0 or more"),
  "tolerance.points": atLeast(0, "a number of percentage points, 0 or more"),
  "dispersion.small": atLeast(1, "a number of 1 or more"),
  "dispersion.medium": atLeast(1, "a number of 1 or more"),
  "dispersion.large": atLeast(1, "a number of 1 or more"),
  "rules.shift": runLength(),
  "rules.trend": runLength(),
  "limits.screening": {
    read: (text) => text === "off" ? 0 : atLeast(1, "").read(text),
    expected: "a number of 1 or more (3.267 is usual), or off"
  },
  baseline: {
    read: readBaseline,
    expected: `all, first and a number of ${leastBaseline} or more, or until and a day like 2023-03-31`
  }
};
function isSettingKey(key) {
  return Object.hasOwn(knownSettings, key);
}
function atLeast(least, expected) {
  return {
    read(text) {
      const value = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
      return Number.isFinite(value) && value >= least ? value : void 0;
    },
    expected
  };
}
function runLength() {
  return {
    read: (text) => [0, 6, 7, 8].find((length) => String(length) === text),
    expected: "6, 7 or 8 points, or 0 for off"
  };
}
function readBaseline(text) {
  const [kind, argument = "", ...rest] = text.split(/\s+/);
  if (rest.length > 0) {
    return void 0;
  }
  if (kind === "first" && /^\d{1,6}$/.test(argument) && Number(argument) >= leastBaseline) {
    return { kind, points: Number(argument) };
  }
  if (kind === "until" && isDate(argument)) {
    return { kind, date: argument };
  }
  return kind === "all" && argument === "" ? { kind } : void 0;
}

// source/importer/settings/nearest-key.ts
function nearestKey(typed) {
  const wanted = listPairs(typed);
  const [nearest] = Object.keys(knownSettings).map((key) => {
    const pairs = listPairs(key);
    const shared = wanted.filter((pair) => pairs.includes(pair)).length;
    return { key, likeness: 2 * shared / (wanted.length + pairs.length) };
  }).toSorted((a, b) => b.likeness - a.likeness);
  return nearest.key;
}
function listPairs(text) {
  const padded = ` ${text} `;
  return [...padded].slice(1).map((letter, index) => `${padded[index]}${letter}`);
}

// source/importer/settings/read-settings.ts
function readSettings(text, file) {
  const problems = [];
  const values = /* @__PURE__ */ new Map();
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
  for (const [index, whole] of lines.entries()) {
    const report = (column, code, message) => {
      problems.push({ file, line: index + 1, column, code, message });
    };
    const remarkless = whole.replace(/(?:^|\s)#.*$/, "").trim();
    const line = makeVisible(remarkless.replaceAll("	", " "));
    const [, key, value] = /^([^=]*?)\s*=\s*(.*)$/.exec(line.toLowerCase()) ?? [];
    if (line === "") {
      continue;
    }
    if (!key || value === void 0) {
      report(
        "line",
        "not-a-setting",
        `'${line}' is not of the form key = value`
      );
    } else if (!isSettingKey(key)) {
      report(
        key,
        "unknown-key",
        `there is no such setting to be '${value}'; the nearest is ${nearestKey(key)}`
      );
    } else if (values.has(key)) {
      report(
        key,
        "repeated-key",
        `'${value}' is set after it has been set before`
      );
    } else {
      const { read, expected } = knownSettings[key];
      const setting = read(value);
      if (setting === void 0) {
        report(key, "bad-value", `'${value}' is not ${expected}`);
      } else {
        values.set(key, setting);
      }
    }
  }
  return { values: Object.fromEntries(values), problems };
}

// source/commands/settings.ts
function toSettings(values) {
  const { profile, dispersion, tolerances, baseline } = defaultSettings;
  const screening = values["limits.screening"];
  const { "rules.shift": shift, "rules.trend": trend } = values;
  return {
    profile: values.profile ?? profile,
    parameters: {
      ...defaultSettings.parameters,
      ...shift !== void 0 && { shift },
      ...trend !== void 0 && { trend },
      // Off has to be said: a profile may screen of itself.
      ...screening !== void 0 && {
        screening: screening === 0 ? void 0 : screening
      }
    },
    baseline: values.baseline ?? baseline,
    dispersion: {
      small: values["dispersion.small"] ?? dispersion.small,
      medium: values["dispersion.medium"] ?? dispersion.medium,
      large: values["dispersion.large"] ?? dispersion.large
    },
    tolerances: {
      relative: values["tolerance.relative"] ?? tolerances.relative,
      points: values["tolerance.points"] ?? tolerances.points
    }
  };
}
function loadSettings(file) {
  if (!existsSync(file)) {
    return defaultSettings;
  }
  const { values, problems } = readSettings(readFileSync(file, "utf8"), file);
  if (problems[0]) {
    throw new UserError(describeProblem(problems[0]), {
      hint: "mend the configuration file, or move it away to use the defaults",
      exitCode: 3,
      code: "bad-configuration"
    });
  }
  return toSettings(values);
}

export {
  describeProblem,
  makeVisible,
  toSettings,
  loadSettings
};
