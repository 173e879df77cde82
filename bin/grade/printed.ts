import type { Grade } from '#reader/training/grading.ts'

const figure = (value: number | null): string => (value === null ? 'cannot tell' : value.toFixed(3))

/** The figures for a person to read. */
export function printed(grade: Grade): string {
  const { binary, misconduct, angry_not_abusive: angry, acts, due, speed } = grade
  const kinds = Object.entries(grade.kinds).map(
    ([kind, { p, r, f1, n }]) =>
      `  ${kind.padEnd(20)} precision ${figure(p)}  recall ${figure(r)}  F1 ${figure(f1)}  (${n})`,
  )
  return [
    `${grade.rows} utterances`,
    binary
      ? `offensive            macro-F1 ${figure(binary.f1_macro)}  accuracy ${figure(binary.accuracy)}  AUC ${figure(binary.auc)}`
      : 'offensive            cannot tell',
    ...kinds,
    `any misconduct         precision ${figure(misconduct.p)}  recall ${figure(misconduct.r)}  F1 ${figure(misconduct.f1)}  (${misconduct.n})`,
    `  recall at precision 0.95 ${figure(misconduct.r_at_p95)}, calibration error ${figure(misconduct.ece)}, AUC ${figure(misconduct.auc)}`,
    `angry, not abusive     ${angry.false_alarms} of ${angry.n} called abusive`,
    `anger                  mean distance ${figure(grade.anger_mae)}, within one level ${figure(grade.anger_within_one)}`,
    `target                 ${figure(grade.target_accuracy)} right`,
    `agent acts             precision ${figure(acts.p)}  recall ${figure(acts.r)}  (${acts.n})`,
    `time named             ${due.exact} of ${due.n} with the same characters`,
    `speed                  ${speed.utterances_per_s} utterances a second, p99 ${speed.p99_ms} ms, loaded in ${speed.load_ms} ms`,
  ].join('\n')
}
