import { MessageCreateRequestSchema } from "discord-api-spec/zod";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Clock } from "../../src/stand-in/clock.js";
import { ApiError, errorTree } from "../../src/stand-in/rules/api-error.js";
import { messageErrors } from "../../src/stand-in/rules/message-rules.js";
import { assertBody } from "../../src/stand-in/rules/schema.js";
import { textLength } from "../../src/stand-in/rules/text-length.js";
import { EVERYONE_DEFAULT, permissionsOf } from "../../src/stand-in/world/permissions.js";
import { addGuild } from "../../src/stand-in/world/seed.js";
import { SnowflakeMaker } from "../../src/stand-in/world/snowflake.js";
import { World } from "../../src/stand-in/world/world.js";

const text = fc.string({ unit: "binary", maxLength: 200 });

describe("the length of a text", () => {
  test("is the number of its code points", () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(textLength(one)).toBe(Array.from(one).length);
      }),
    );
  });

  test("decides alone whether a content is too long", () => {
    const unit = fc.constantFrom("x", "가", "😀", "é", "\u{1F468}\u200D\u{1F469}");
    fc.assert(
      fc.property(unit, fc.integer({ min: 1, max: 2100 }), (one, count) => {
        const content = one.repeat(count);
        expect(accepts({ content })).toBe(Array.from(content).length <= 2000);
      }),
    );
  });
});

test("embeds are refused exactly when they hold more than 6,000 characters together", () => {
  const part = fc.integer({ min: 1, max: 4096 });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 10 }), (lengths) => {
      const embeds = lengths.map((length) => ({ description: "x".repeat(length) }));
      expect(accepts({ embeds })).toBe(lengths.reduce((sum, length) => sum + length, 0) <= 6000);
    }),
  );
});

test("an object with a `toString` of its own is refused like every other", () => {
  expect(() => assertBody(MessageCreateRequestSchema, { content: { toString: null } }, messageErrors)).toThrow(
    expect.objectContaining({
      fields: [expect.objectContaining({ message: 'Could not interpret "{"toString":null}" as string.' })],
    }),
  );
});

test("any JSON is either taken or refused with a reason", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (body) => {
      try {
        assertBody(MessageCreateRequestSchema, body, messageErrors);
      } catch (error) {
        expect(error).toBeInstanceOf(ApiError);
        expect(error).toMatchObject({ status: 400, code: 50035 });
        if (error instanceof ApiError) expect(error.fields.length).toBeGreaterThan(0);
      }
    }),
  );
});

test("errors stand under their path, several in one place", () => {
  const error = (path: (string | number)[], code: string) => ({ path, code, message: "m" });
  expect(errorTree([error(["a", 0, "b"], "X"), error(["a", 0, "b"], "Y"), error([], "Z")])).toEqual({
    a: {
      "0": {
        b: {
          _errors: [
            { code: "X", message: "m" },
            { code: "Y", message: "m" },
          ],
        },
      },
    },
    _errors: [{ code: "Z", message: "m" }],
  });
});

test("ids grow, however fast they are made and even when the clock stands still or goes back", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1_600_000_000_000, max: 1_600_000_000_010 }), { maxLength: 5000 }),
      (times) => {
        const maker = new SnowflakeMaker();
        const ids = times.map((now) => BigInt(maker.next(now)));
        expect(ids.every((id, index) => index === 0 || id > (ids[index - 1] ?? id))).toBe(true);
      },
    ),
  );
});

describe("permissions", () => {
  const bits = fc.bigInt({ min: 0n, max: (1n << 50n) - 1n });
  const VIEW = 1n << 10n;

  function room(everyone: bigint, allow: bigint, deny: bigint) {
    const world = new World({ clock: new Clock(), botName: "bot", privilegedIntents: new Set() });
    const guild = addGuild(world, { name: "g", channels: ["c"], members: [{ name: "owner" }, { name: "mina" }] });
    const role = guild.roles.get(guild.id);
    if (role) role.permissions = everyone;
    const channel = [...world.channels.values()][0];
    if (channel?.kind !== "text" || !role) throw new Error("The world is not as seeded");
    channel.overwrites = [{ id: guild.id, kind: "role", allow, deny }];
    const of = (name: string) => {
      const user = [...world.users.values()].find((one) => one.username === name);
      return permissionsOf(world, channel, user?.id ?? "");
    };
    return { mina: of("mina"), owner: of("owner"), stranger: of("stranger") };
  }

  test("of a member are the guild's, less what the channel denies, and what it allows", () => {
    fc.assert(
      fc.property(bits, bits, bits, (everyone, allow, deny) => {
        const base = everyone & ~(1n << 3n);
        const expected = (base & ~deny) | allow;
        expect(room(base, allow, deny).mina).toBe((expected & VIEW) === 0n ? 0n : expected);
      }),
    );
  });

  test("of the owner and of administrators are all; of a stranger none", () => {
    const { owner, stranger } = room(EVERYONE_DEFAULT, 0n, EVERYONE_DEFAULT);
    expect((owner & EVERYONE_DEFAULT) === EVERYONE_DEFAULT).toBe(true);
    expect(stranger).toBe(0n);
    expect(room(1n << 3n, 0n, VIEW).mina).toBe(owner);
  });
});

describe("the clock", () => {
  test("runs what falls due when time is skipped, the earliest first, and each once", () => {
    const clock = new Clock();
    const ran: string[] = [];
    clock.after(2000, () => ran.push("second"));
    clock.after(1000, () => ran.push("first"));
    clock.after(60_000, () => ran.push("never"));
    const cancel = clock.after(500, () => ran.push("cancelled"));
    cancel();
    clock.advance(3000);
    clock.advance(3000);
    clock.stop();
    clock.advance(60_000);
    expect(ran).toEqual(["first", "second"]);
  });
});

function accepts(body: unknown): boolean {
  try {
    assertBody(MessageCreateRequestSchema, body, messageErrors);
    return true;
  } catch {
    return false;
  }
}
