import { folded } from "../body/trim-blocks.js";
import { metaValue, type Structured } from "../structured.js";

/** Shorter names (letters) are in many hosts' by chance. */
const SHORTEST = 6;

/** Tells whether a name is that of the site itself, by the host of the page's address: "Quiet Harbour" on quietharbour.example. */
export function siteNames({ canonical, metas }: Structured): (name: string) => boolean {
  const hosts = [canonical, metaValue(metas, ["og:url"])?.value]
    .flatMap((url) => /^https?:\/\/([^/:?#]+)/iu.exec(url ?? "")?.[1] ?? [])
    .map((host) => folded(host.replace(/^www\./iu, "")));
  return (name) => {
    const key = folded(name);
    return key.length >= SHORTEST && hosts.some((host) => host.includes(key));
  };
}
