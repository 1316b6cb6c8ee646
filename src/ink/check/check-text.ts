import type { Diagnoses } from "../read/diagnoses.ts";
import type { Sources } from "../sources.ts";

/** Says of each file that was read where it is no UTF-8. The book plays with signs in place of what is no text. */
export function checkText(sources: Sources, findings: Diagnoses): void {
  for (const place of sources.misread)
    findings.add(
      {
        rule: "no-utf-8",
        says: "holds here what is no UTF-8",
        fix: "save the file as UTF-8, and write again what has become a \ufffd",
        isFlaw: true,
      },
      place,
    );
}
