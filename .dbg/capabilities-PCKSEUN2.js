import {
  detectCapabilities,
  detectSsh
} from "./chunk-64O4O5D7.js";
export {
  detectCapabilities,
  detectSsh
};
