import { SimpleJson } from "./engine.ts";

// What may stand before the first of a list, or of an object, or before a value.
const OPENERS = "[{:";
// As a number of JSON it would be no float to ink; ink's reader knows only those without a sign.
const whole = (value: number): string => (Number.isFinite(value) ? `${BigInt(value)}.0f` : "1e999f");

/**
 * ink's writer of JSON, with nothing lost: a float stays one where it is whole or has no end, and anything may have any
 * name, "__proto__" too. Read it with `readInk`.
 */
export class ExactWriter extends SimpleJson.Writer {
  readonly #parts: string[] = [];
  #text = "";

  override WriteObject(inner: (writer: SimpleJson.Writer) => void): void {
    this.WriteObjectStart();
    inner(this);
    this.WriteObjectEnd();
  }

  override WriteObjectStart(): void {
    this.#put("{");
  }

  override WriteObjectEnd(): void {
    this.#parts.push("}");
  }

  override WriteArrayStart(): void {
    this.#put("[");
  }

  override WriteArrayEnd(): void {
    this.#parts.push("]");
  }

  override WritePropertyStart(name: unknown): void {
    this.#put(`${JSON.stringify(String(name))}:`);
  }

  override WritePropertyEnd(): void {}

  override WritePropertyNameStart(): void {
    this.#text = "";
  }

  override WritePropertyNameInner(text: string): void {
    this.#text += text;
  }

  override WritePropertyNameEnd(): void {
    this.WritePropertyStart(this.#text);
  }

  override WriteProperty(
    name: unknown,
    content: ((writer: SimpleJson.Writer) => void) | string | boolean | null,
  ): void {
    this.WritePropertyStart(name);
    if (typeof content === "function") content(this);
    else this.Write(content);
  }

  override WriteIntProperty(name: unknown, value: number): void {
    this.WritePropertyStart(name);
    this.WriteInt(value);
  }

  override WriteFloatProperty(name: unknown, value: number): void {
    this.WritePropertyStart(name);
    this.WriteFloat(value);
  }

  override Write(value: number | string | boolean | null): void {
    this.#put(JSON.stringify(value));
  }

  override WriteBool(value: boolean | null): void {
    this.#put(String(value));
  }

  override WriteInt(value: number | null): void {
    this.#put(String(value));
  }

  override WriteFloat(value: number | null): void {
    if (value === null || Math.trunc(value) !== value) this.#put(String(value));
    else if (value >= 0) this.Write(whole(value));
    // Worked out where it stands, in brackets of its own, so that everything behind it keeps its place.
    else this.#put(`["${whole(-value)}","_",null]`);
  }

  override WriteNull(): void {
    this.#put("null");
  }

  override WriteStringStart(): void {
    this.#text = "";
  }

  override WriteStringInner(text: string | null): void {
    this.#text += text ?? "";
  }

  override WriteStringEnd(): void {
    this.Write(this.#text);
  }

  override toString(): string {
    return this.#parts.join("");
  }

  #put(token: string): void {
    const last = this.#parts.at(-1)?.at(-1);
    if (last !== undefined && !OPENERS.includes(last)) this.#parts.push(",");
    this.#parts.push(token);
  }
}
