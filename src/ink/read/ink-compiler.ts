// inkjs's modules import each other in circles and only hold when entered by this one: reached
// first through a parser class they fail with "Class extends value undefined". So every part of
// its compiler comes through this file, and this line stays the first.
import "inkjs/engine/Story";

export { CharacterSet } from "inkjs/compiler/Parser/CharacterSet";
export { InkParser } from "inkjs/compiler/Parser/InkParser";
export { AuthorWarning } from "inkjs/compiler/Parser/ParsedHierarchy/AuthorWarning";
export { Choice } from "inkjs/compiler/Parser/ParsedHierarchy/Choice";
export { Conditional } from "inkjs/compiler/Parser/ParsedHierarchy/Conditional/Conditional";
export { ConditionalSingleBranch } from "inkjs/compiler/Parser/ParsedHierarchy/Conditional/ConditionalSingleBranch";
export { ConstantDeclaration } from "inkjs/compiler/Parser/ParsedHierarchy/Declaration/ConstantDeclaration";
export { ExternalDeclaration } from "inkjs/compiler/Parser/ParsedHierarchy/Declaration/ExternalDeclaration";
export { Divert } from "inkjs/compiler/Parser/ParsedHierarchy/Divert/Divert";
export { DivertTarget } from "inkjs/compiler/Parser/ParsedHierarchy/Divert/DivertTarget";
export { BinaryExpression } from "inkjs/compiler/Parser/ParsedHierarchy/Expression/BinaryExpression";
export type { Expression } from "inkjs/compiler/Parser/ParsedHierarchy/Expression/Expression";
export { MultipleConditionExpression } from "inkjs/compiler/Parser/ParsedHierarchy/Expression/MultipleConditionExpression";
export { NumberExpression } from "inkjs/compiler/Parser/ParsedHierarchy/Expression/NumberExpression";
export { StringExpression } from "inkjs/compiler/Parser/ParsedHierarchy/Expression/StringExpression";
export { UnaryExpression } from "inkjs/compiler/Parser/ParsedHierarchy/Expression/UnaryExpression";
export { FlowBase } from "inkjs/compiler/Parser/ParsedHierarchy/Flow/FlowBase";
export { FunctionCall } from "inkjs/compiler/Parser/ParsedHierarchy/FunctionCall";
export { Gather } from "inkjs/compiler/Parser/ParsedHierarchy/Gather/Gather";
export { Glue } from "inkjs/compiler/Parser/ParsedHierarchy/Glue";
export { IncludedFile } from "inkjs/compiler/Parser/ParsedHierarchy/IncludedFile";
export type { ParsedObject } from "inkjs/compiler/Parser/ParsedHierarchy/Object";
export { Path } from "inkjs/compiler/Parser/ParsedHierarchy/Path";
export { Sequence } from "inkjs/compiler/Parser/ParsedHierarchy/Sequence/Sequence";
export { Story as ParsedStory } from "inkjs/compiler/Parser/ParsedHierarchy/Story";
export { Tag as ParsedTag } from "inkjs/compiler/Parser/ParsedHierarchy/Tag";
export { Text } from "inkjs/compiler/Parser/ParsedHierarchy/Text";
export { TunnelOnwards } from "inkjs/compiler/Parser/ParsedHierarchy/TunnelOnwards";
export { VariableAssignment } from "inkjs/compiler/Parser/ParsedHierarchy/Variable/VariableAssignment";
export { VariableReference } from "inkjs/compiler/Parser/ParsedHierarchy/Variable/VariableReference";
export { Weave } from "inkjs/compiler/Parser/ParsedHierarchy/Weave";
export { StatementLevel } from "inkjs/compiler/Parser/StatementLevel";
