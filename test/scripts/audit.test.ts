import { describe, expect, it } from "vitest";
import { readAudit } from "../../scripts/audit";

describe("readAudit", () => {
  it("is clean for a count of nought alone", () => {
    expect(readAudit('{"vulnerabilities":{},"metadata":{"vulnerabilities":{"total":0}}}')).toEqual({
      outcome: "clean",
    });
  });
  it("names what is weak", () => {
    const written =
      '{"vulnerabilities":{"left":{"severity":"high"}},"metadata":{"vulnerabilities":{"total":1}}}';
    expect(readAudit(written)).toEqual({ outcome: "weak", packages: ["left (high)"] });
  });
  it.each(["", "{}", '{"message":"no network","error":{}}', '{"metadata":{"vulnerabilities":{"total":2}}}'])(
    "does not take %j for clean",
    (written) => expect(readAudit(written).outcome).toBe("unknown"),
  );
});
