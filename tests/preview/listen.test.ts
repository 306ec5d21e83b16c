import { createServer } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import { listen, urlOf } from "../../src/preview/listen.js";

function openServer() {
  const server = createServer();
  onTestFinished(() => {
    server.close();
  });
  return server;
}

describe("where the preview listens", () => {
  it("is a free port where none is named", async () => {
    const { address, port } = await listen(openServer(), 0, "127.0.0.1");
    expect(address).toBe("127.0.0.1");
    expect(port).toBeGreaterThan(0);
  });

  it("is named in a fault where the port is taken", async () => {
    const { port } = await listen(openServer(), 0, "127.0.0.1");
    await expect(listen(openServer(), port, "127.0.0.1")).rejects.toMatchObject({
      code: "preview_port",
      message: expect.stringContaining(String(port)),
      next: expect.stringContaining("PREVIEW_PORT"),
    });
  });

  it("is named in a fault where it is no address of this machine", async () => {
    // Set apart for examples (RFC 5737).
    await expect(listen(openServer(), 0, "192.0.2.1")).rejects.toMatchObject({
      code: "preview_host",
      message: expect.stringContaining("192.0.2.1"),
      next: expect.stringContaining("PREVIEW_HOST"),
    });
  });

  it.each([
    ["127.0.0.1", "http://127.0.0.1:8787/"],
    ["192.168.0.7", "http://192.168.0.7:8787/"],
    ["::1", "http://[::1]:8787/"],
    ["0.0.0.0", "http://localhost:8787/"],
    ["::", "http://localhost:8787/"],
  ])("is reached, listening on %s, at %s", (address, url) => {
    expect(urlOf({ address, port: 8787 })).toBe(url);
  });
});
