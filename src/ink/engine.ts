// The only door to inkjs. Its modules import each other in circles and hold together only when they are entered by Story:
// reached first through another they fail with "Class extends value undefined". The compiler has a door of its own
// (parser.ts), which comes through this one, so that the game does not load it.
import "inkjs/engine/Story";

export { CallStack } from "inkjs/engine/CallStack";
export type { Choice } from "inkjs/engine/Choice";
export { ChoicePoint } from "inkjs/engine/ChoicePoint";
export { Container } from "inkjs/engine/Container";
export { ControlCommand } from "inkjs/engine/ControlCommand";
export { Divert } from "inkjs/engine/Divert";
export type { ErrorHandler } from "inkjs/engine/Error";
export type { Flow } from "inkjs/engine/Flow";
export { InkList, InkListItem } from "inkjs/engine/InkList";
export { JsonSerialisation } from "inkjs/engine/JsonSerialisation";
export { ListDefinition } from "inkjs/engine/ListDefinition";
export { NativeFunctionCall } from "inkjs/engine/NativeFunctionCall";
export { NullException } from "inkjs/engine/NullException";
export type { InkObject } from "inkjs/engine/Object";
export { Path } from "inkjs/engine/Path";
export type { Pointer } from "inkjs/engine/Pointer";
export { PRNG } from "inkjs/engine/PRNG";
export { SimpleJson } from "inkjs/engine/SimpleJson";
export { Story } from "inkjs/engine/Story";
export {
  BoolValue,
  DivertTargetValue,
  FloatValue,
  IntValue,
  ListValue,
  StringValue,
  Value,
  VariablePointerValue,
} from "inkjs/engine/Value";
export { VariableAssignment } from "inkjs/engine/VariableAssignment";
export { VariableReference } from "inkjs/engine/VariableReference";
