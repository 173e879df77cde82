/**
 * Words to a customer that lay it on a person, or tell what became of one. A house answers for its people; that somebody
 * will not be dismissed may be said, that somebody was may not.
 */
const BLAME: readonly RegExp[] = [
  /(?:已經|已经|會|会|將|将)(?:把他|把她|對他|对他|將他|将他|給予|给予|予以|被)?(?:開除|开除|懲處|惩处|處分|处分|記過|记过|解僱|解雇|扣薪|罰薪|罚薪|停職|停职|調職|调职|辭退|辞退)/,
  /(?:被|遭到|受到了?)(?:開除|开除|懲處|惩处|處分|处分|記過|记过|解僱|解雇|扣薪|罰薪|罚薪|停職|停职|辭退|辞退)/,
  /(?:同事|專員|专员|客服人員|客服|員工|员工|承辦人|經辦人|经办人|他|她)(?:個人|个人)?的(?:錯|错|疏失|疏忽|過失|过失|失職|失职)/,
  /(?:同事|專員|专员|客服人員|客服|員工|员工|承辦人|經辦人|经办人)(?:太)?(?:不專業|不专业|失職|失职|粗心|不負責任|不负责任)/,
  /\b(?:has|have|had|was|were|will|be|been|is|are|being)\s+(?:be\s+|been\s+)?(?:fired|dismissed|sacked|disciplined|punished|suspended|demoted|reprimanded)\b/i,
  /\b(?:agent|colleague|employee|adviser|operator|he|she)(?:'s|’s)?\s+(?:own\s+)?(?:fault|mistake|negligence)\b/i,
  /\b(?:agent|colleague|employee|adviser|operator|he|she)\s+(?:is|was)\s+(?:to blame|incompetent|careless|negligent|unprofessional)\b/i,
]
/** What is said not to happen happened to nobody. */
const NOT_SO = /(?:\b(?:not|never|nobody|no one)\b[^.]{0,30}|(?:不|沒有|没有|未|無法|无法)[^。，；]{0,6})$/i

/** The words that blame, or nothing. */
export function blameIn(words: string): string | null {
  for (const pattern of BLAME) {
    const found = pattern.exec(words)
    if (found && !NOT_SO.test(words.slice(0, found.index))) return found[0]
  }
  return null
}
