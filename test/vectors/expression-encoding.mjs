const two = (number) => String(number).padStart(2, '0');

function localText(date) {
  if (Number.isNaN(date.getTime())) return 'invalid';
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
  return `${day}T${time}.${String(date.getMilliseconds()).padStart(3, '0')}`;
}

/** A value as JSON, see generate-expressions.mjs for the encoding of what JSON lacks. */
export function encode(value) {
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return { $: String(value) };
  if (value instanceof Date) return { $date: localText(value) };
  if (Array.isArray(value)) return value.map(encode);
  if (typeof value !== 'object' || value === null) return value === 0 ? 0 : value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, encode(member)]));
}

/** The value that `encode` wrote. */
export function decode(encoded) {
  if (Array.isArray(encoded)) return encoded.map(decode);
  if (typeof encoded !== 'object' || encoded === null) return encoded;
  if ('$' in encoded) return encoded.$ === 'undefined' ? undefined : Number(encoded.$);
  if ('$date' in encoded) return new Date(encoded.$date);
  return Object.fromEntries(Object.entries(encoded).map(([key, member]) => [key, decode(member)]));
}
