/** What the store uses of WebAssembly: Node has it, its types leave it to browsers'. */
declare namespace WebAssembly {
  class Memory {
    constructor(settings: { readonly initial: number });
    readonly buffer: ArrayBuffer;
  }
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    constructor(module: Module, imports: Readonly<Record<string, Readonly<Record<string, Memory>>>>);
    readonly exports: Readonly<Record<string, unknown>>;
  }
}
