import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RequestOrigin, refusalOf } from "../../src/preview/guard.js";

const OWN: RequestOrigin = {
  method: "POST",
  host: "127.0.0.1:8787",
  origin: "http://127.0.0.1:8787",
  fetchSite: "same-origin",
};

describe("who may ask the preview", () => {
  it.each(["127.0.0.1:8787", "localhost:8787", "[::1]:8787", "127.0.0.1"])("lets the page at %s in", (host) => {
    expect(refusalOf({ ...OWN, host, origin: `http://${host}` }, false)).toBeNull();
    expect(refusalOf({ method: "GET", host, origin: undefined, fetchSite: "none" }, false)).toBeNull();
  });

  it.each(["evil.example", "127.0.0.1.evil.example:8787", "localhost.evil.example", "", undefined, "8.8.8.8:8787"])(
    "refuses the host %s: another site's name may point here",
    (host) => {
      expect(refusalOf({ ...OWN, host, origin: `http://${host}` }, false)).toContain("Host");
    },
  );

  it.each(["http://evil.example", "null", "https://127.0.0.1:8787", "http://127.0.0.1:9999", "http://localhost:8787"])(
    "refuses a request of the page at %s, to act as to read",
    (origin) => {
      expect(refusalOf({ ...OWN, origin }, false)).not.toBeNull();
      expect(refusalOf({ ...OWN, origin, method: "GET" }, false)).not.toBeNull();
    },
  );

  it("refuses to act for who does not say where they come from, and to be read from another site", () => {
    expect(refusalOf({ ...OWN, origin: undefined }, false)).not.toBeNull();
    expect(refusalOf({ ...OWN, method: "GET", origin: undefined, fetchSite: "cross-site" }, false)).not.toBeNull();
  });

  it("takes any written-out address, but no name, when told to listen elsewhere", () => {
    const at = (host: string) => refusalOf({ ...OWN, host, origin: `http://${host}` }, true);
    expect(at("192.168.0.7:8787")).toBeNull();
    expect(at("[fe80::1]:8787")).toBeNull();
    expect(at("evil.example:8787")).not.toBeNull();
  });

  it("lets no domain name in", () => {
    fc.assert(
      fc.property(fc.domain(), fc.nat(65_535), fc.boolean(), (name, port, beyond) => {
        const host = `${name}:${port}`;
        expect(refusalOf({ ...OWN, host, origin: `http://${host}` }, beyond)).not.toBeNull();
      }),
    );
  });
});
