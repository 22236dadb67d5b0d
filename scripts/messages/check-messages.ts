import { checkBranches } from './check-branches'
import { checkSiblings } from './check-siblings'
import { checkValues } from './check-values'
import { compareKeys } from './compare-keys'
import { comparePlaceholders } from './compare-placeholders'
import { readTexts, type IcuText } from './icu-text'
import { leavesOf, readMessageFile, type MessageFile } from './message-file'
import { inReadingOrder, type Problem, type TextFile } from './problem'
import { checkUsage } from './usage/check-usage'

export type Project = { pl: TextFile; en: TextFile; sources: TextFile[] }

export type Report = { problems: Problem[]; texts: number; sources: number }

/** Polish is the source: the types of the keys and arguments come from it, and English must match it. */
export function checkMessages(project: Project): Report {
  const pl = readMessageFile(project.pl, 'pl')
  const en = readMessageFile(project.en, 'en')
  const problems = [
    ...checkFile(pl),
    ...checkFile(en),
    ...(pl.fault || en.fault ? [] : compareFiles(pl, en)),
    ...(pl.fault ? [] : checkUsage(pl, project.sources)),
  ]
  return {
    problems: inReadingOrder(problems),
    texts: leavesOf(pl).length,
    sources: project.sources.length,
  }
}

function checkFile(file: MessageFile): Problem[] {
  if (file.fault) return [file.fault]
  const { texts, problems } = readTexts(file)
  return [...checkValues(file), ...checkSiblings(file), ...problems, ...texts.flatMap(checkBranches)]
}

function compareFiles(pl: MessageFile, en: MessageFile): Problem[] {
  const translations = new Map(readTexts(en).texts.map((text) => [text.key, text]))
  return [
    ...compareKeys(pl, en),
    ...readTexts(pl).texts.flatMap((text) => comparePair(text, translations.get(text.key))),
  ]
}

function comparePair(source: IcuText, translation: IcuText | undefined): Problem[] {
  return translation ? comparePlaceholders(source, translation) : []
}
