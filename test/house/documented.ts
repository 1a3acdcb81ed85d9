import { parseSync } from "vite";
import type { Source } from "./sources";

/** As much of a syntax tree's node as is looked at here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly declaration?: Node | null;
  readonly declarations?: readonly Node[];
  readonly id?: { readonly name: string } | null;
  readonly init?: Node | null;
  readonly body?: unknown;
}

interface Method {
  readonly type: string;
  readonly kind?: string;
  readonly accessibility?: string | null;
  readonly key: { readonly type: string; readonly name?: string };
  readonly value: Node;
  readonly start: number;
}

/** Something exported that can be called or constructed. */
interface Callable {
  readonly name: string;
  readonly node: Node;
  /** Where its statement begins, `export` with it. */
  readonly start: number;
}

const FUNCTIONS = /^(?:FunctionDeclaration|ArrowFunctionExpression|FunctionExpression|ClassDeclaration)$/;

/**
 * Exported functions, classes and constants that are functions, without a docstring right before them; and functions
 * that throw by a statement of their own and whose docstring does not say so. Each as a sentence.
 */
export const undocumented = (sources: readonly Source[]): string[] =>
  sources.flatMap(({ path, text }) => {
    const { program, comments } = parseSync(path, text);
    return (program.body as unknown as Node[])
      .flatMap(callables)
      .flatMap(withMethods)
      .flatMap(({ name, node, start }) => {
        const doc = comments.find(
          ({ type, value, end }) =>
            type === "Block" && value.startsWith("*") && end <= start && text.slice(end, start).trim() === "",
        );
        if (!doc) return [`${path}: ${name} has no docstring`];
        const silent = throws(node.body) && !/\b(?:throws?|rejects?|error)\b/i.test(doc.value);
        return silent ? [`${path}: ${name} throws, and its docstring does not say so`] : [];
      });
  });

function callables(statement: Node): Callable[] {
  if (!/^Export(?:Named|Default)Declaration$/.test(statement.type) || !statement.declaration) return [];
  const { start, declaration } = statement;
  const found = (declaration.declarations ?? [declaration]).map(({ id, init, ...node }) => ({
    name: id?.name ?? "default",
    node: init ?? (node as Node),
    start,
  }));
  return found.filter(({ node }) => FUNCTIONS.test(node.type));
}

/** A class with its methods that others may call, getters and the constructor aside. */
function withMethods(callable: Callable): Callable[] {
  if (callable.node.type !== "ClassDeclaration") return [callable];
  const members = (callable.node.body as { readonly body: readonly Method[] }).body;
  const methods = members.filter(
    ({ type, kind, key, accessibility }) =>
      type === "MethodDefinition" &&
      kind === "method" &&
      key.name &&
      key.type !== "PrivateIdentifier" &&
      accessibility !== "private",
  );
  return [
    callable,
    ...methods.map(({ key, value, start }) => ({ name: `${callable.name}.${key.name}`, node: value, start })),
  ];
}

/** Whether a throw statement stands in it outside inner functions and outside a block that catches. */
function throws(tree: unknown): boolean {
  if (Array.isArray(tree)) return tree.some(throws);
  if (typeof tree !== "object" || tree === null) return false;
  const node = tree as Node & { readonly handler?: unknown; readonly finalizer?: unknown };
  if (node.type === "ThrowStatement") return true;
  if (/Function|Class/.test(node.type ?? "")) return false;
  if (node.type === "TryStatement" && node.handler) return throws(node.handler) || throws(node.finalizer);
  return Object.values(node).some(throws);
}
