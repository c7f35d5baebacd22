// Whether a condition that stands in the page as data holds for what is given so far.
export function holds(condition, given) {
  const [kind, value] = Object.entries(condition)[0];
  switch (kind) {
    case "is":
      return value.values.includes(given.get(value.key));
    case "answered":
      return Boolean(given.get(value));
    case "all":
      return value.every((part) => holds(part, given));
    case "some":
      return value.some((part) => holds(part, given));
    case "not":
      return !holds(value, given);
  }
}
