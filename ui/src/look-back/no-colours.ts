/**
 * Stands in for d3-color, which d3-scale brings along to blend colours (`vite.config.ts` puts it there). Our scales only
 * ever go from numbers to numbers, and d3-color gives its objects a `constructor` of their own by assignment: in the
 * window, where `Object.prototype` is frozen, that fails while the page loads.
 */
const none = (): null => null;

export { none as color, none as rgb, none as hsl, none as lab, none as hcl, none as cubehelix };
