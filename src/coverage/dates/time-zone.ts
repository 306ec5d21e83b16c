const formatters = new Map<string, Intl.DateTimeFormat>();

/** Abbreviations that datelines of news use: a fixed offset, or a zone where summer time decides. */
const NAMED: Readonly<Record<string, string>> = {
  Z: "Z",
  UTC: "Z",
  GMT: "Z",
  KST: "+09:00",
  JST: "+09:00",
  HKT: "+08:00",
  SGT: "+08:00",
  IST: "+05:30",
  BST: "+01:00",
  CET: "+01:00",
  CEST: "+02:00",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
  AEST: "+10:00",
  AEDT: "+11:00",
  ET: "America/New_York",
  CT: "America/Chicago",
  MT: "America/Denver",
  PT: "America/Los_Angeles",
};

/**
 * The offset of a zone at a wall-clock time, as `+09:00` or `Z`.
 * @param zone an offset (`+0900`, `Z`), an abbreviation of datelines (`KST`, `ET`) or an IANA name
 * @param wall the wall-clock time, as the milliseconds it would be in UTC
 * @returns null when the zone is not known
 */
export function offsetAt(zone: string, wall: number): string | null {
  const stated = /^([+-])(\d{2}):?(\d{2})$/u.exec(zone);
  if (stated) return Number(stated[2]) <= 14 && Number(stated[3]) < 60 ? `${stated[1]}${stated[2]}:${stated[3]}` : null;
  const named = NAMED[zone.toUpperCase()] ?? zone;
  if (/^[+-]|^Z$/u.test(named)) return named;
  // The first guess takes the wall clock for UTC; the second is right but within an hour of a change of summer time.
  const guess = zoneMinutes(named, wall);
  const minutes = guess === null ? null : zoneMinutes(named, wall - guess * 60_000);
  if (minutes === null) return null;
  const absolute = Math.abs(minutes);
  const digits = (value: number) => String(value).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${digits(Math.floor(absolute / 60))}:${digits(absolute % 60)}`;
}

/** Zones change their offset on the hour, and never twice a day: a quarter of an hour has one offset. */
const QUARTER = 900_000;
/** Offsets that are remembered, by zone and quarter of an hour; asking Intl takes as long as reading a page of text. */
const MOST = 10_000;
const remembered = new Map<string, number | null>();

function zoneMinutes(zone: string, instant: number): number | null {
  const key = `${zone} ${Math.floor(instant / QUARTER)}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const minutes = askedMinutes(zone, instant);
  if (remembered.size >= MOST) remembered.clear();
  remembered.set(key, minutes);
  return minutes;
}

function askedMinutes(zone: string, instant: number): number | null {
  let formatter = formatters.get(zone);
  try {
    formatter ??= new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
  } catch {
    return null;
  }
  formatters.set(zone, formatter);
  const name = formatter.formatToParts(instant).find((part) => part.type === "timeZoneName")?.value ?? "GMT";
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/u.exec(name) ?? [null, "+", "0", "0"];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
