// The three parts of blessed the painter stands on, as far as it uses them; @types/blessed knows only the whole.

declare module "blessed/lib/program.js" {
  import type { EventEmitter } from "node:events";

  function makeProgram(options: {
    input: EventEmitter;
    output: EventEmitter;
    tput: false;
  }): makeProgram.Program;
  namespace makeProgram {
    interface Program extends EventEmitter {
      isAlt: boolean;
      cols: number;
      rows: number;
      tput: object;
      put: object;
      _tputSetup: boolean;
      _write(text: string): void;
      flush(): void;
    }
  }
  export = makeProgram;
}

declare module "blessed/lib/widgets/screen.js" {
  import type { EventEmitter } from "node:events";
  import type { Program } from "blessed/lib/program.js";

  class Screen extends EventEmitter {
    constructor(options: { program: Program });
    lines: ([look: number, text: string][] & { dirty?: boolean })[];
    /** What blessed believes to stand on the screen. */
    olines: [look: number, text: string][][];
    alloc(): void;
    render(): void;
    destroy(): void;
  }
  export = Screen;
}

declare module "blessed/lib/widgets/node.js" {
  import type Screen = require("blessed/lib/widgets/screen.js");

  class Node {
    constructor(options: { parent: Screen });
    render(): void;
  }
  export = Node;
}
