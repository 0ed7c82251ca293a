// relayos completion: scripts for shells. They ask the hidden command `complete`, so they never grow old.

import { Argument, Command } from 'commander'
import type { Context } from '../context.ts'

const SHELLS = ['bash', 'zsh', 'fish'] as const

export const createCompletion = (context: Context): Command =>
  new Command('completion')
    .description('print the completion script of a shell')
    .addArgument(new Argument('<shell>').choices(SHELLS))
    .addHelpText(
      'after',
      `
  bash   relayos completion bash > ~/.local/share/bash-completion/completions/relayos
  zsh    relayos completion zsh > "\${fpath[1]}/_relayos"
  fish   relayos completion fish > ~/.config/fish/completions/relayos.fish`,
    )
    .action((shell: (typeof SHELLS)[number]) => context.io.write(SCRIPTS[shell]))

/** Hidden: one candidate a line for the last of the words, which may be empty. */
export const createComplete = (context: Context): Command =>
  new Command('complete')
    .argument('[words...]')
    .allowUnknownOption()
    .helpOption(false)
    .action((words: string[], _options: unknown, command: Command) => {
      for (const word of candidates(command.parent!, words)) context.io.line(word)
    })

export function candidates(program: Command, words: readonly string[]): string[] {
  const typed = words.at(-1) ?? ''
  let command = program
  for (const word of words.slice(0, -1)) {
    const child = command.commands.find((one) => one.name() === word || one.aliases().includes(word))
    if (child) command = child
  }
  const before = words.at(-2)
  const pending = [...command.options, ...program.options].find((option) => option.long === before && option.required)
  if (pending) return (pending.argChoices ?? choicesIn(pending.description)).filter((one) => one.startsWith(typed))
  const flags = typed.startsWith('-') ? [...command.options, ...program.options].flatMap(({ long }) => long ?? []) : []
  const children = command.commands.filter((one) => one.name() !== 'complete').map((one) => one.name())
  const values = command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? [])
  return [...children, ...values, ...flags].filter((one) => one.startsWith(typed))
}

/** `(sms, email, in_app)`, which the contract lists. */
const choicesIn = (description: string) => description.match(/\(([\w.-]+(?:, [\w.-]+)+)\)/)?.[1]?.split(', ') ?? []

const SCRIPTS = {
  bash: `# relayos completion bash
_relayos() {
  local IFS=$'\\n'
  COMPREPLY=($(relayos complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _relayos relayos
`,
  zsh: `#compdef relayos
_relayos() {
  local -a found
  found=("\${(@f)$(relayos complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  [[ -n "$found" ]] && compadd -- $found || _files
}
if [[ "$funcstack[1]" = "_relayos" ]]; then _relayos "$@"; else compdef _relayos relayos; fi
`,
  fish: `# relayos completion fish
complete -c relayos -f -a '(set -l words (commandline -opc) (commandline -ct); relayos complete -- $words[2..-1] 2>/dev/null)'
`,
}
