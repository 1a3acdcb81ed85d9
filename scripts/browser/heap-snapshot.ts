/** V8's heap snapshot, as far as sizes go: `nodes` has one run of `node_fields` a node. */
export interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      /** The names of the types, first; then what the other fields are. */
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

/** Bytes of everything in a snapshot that is not compiled code. Throws where the snapshot has another form. */
export function withoutCode({ snapshot: { meta }, nodes }: Snapshot): number {
  const type = meta.node_fields.indexOf("type");
  const size = meta.node_fields.indexOf("self_size");
  const code = meta.node_types[0].indexOf("code");
  if (Math.min(type, size, code) < 0) throw new Error("a heap snapshot of a form that is not known here");
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += meta.node_fields.length)
    if (nodes[at + type] !== code) bytes += nodes[at + size]!;
  return bytes;
}
