// One of a few, side by side: a radio group that looks like a row of cards.
import type { LucideIcon } from 'lucide-react'
import { RadioGroup } from 'radix-ui'

interface Choice<T extends string> {
  value: T
  label: string
  icon?: LucideIcon
}

interface ChoicesProps<T extends string> {
  label: string
  value: T
  onChange(value: T): void
  choices: readonly Choice<T>[]
}

export function Choices<T extends string>({ label, value, onChange, choices }: ChoicesProps<T>) {
  return (
    <RadioGroup.Root
      aria-label={label}
      value={value}
      onValueChange={next => onChange(next as T)}
      className="grid grid-cols-[repeat(auto-fit,minmax(7rem,1fr))] gap-2"
    >
      {choices.map(({ value: own, label: words, icon: Icon }) => (
        <RadioGroup.Item
          key={own}
          value={own}
          className="flex items-center justify-center gap-2 rounded-xl border border-line px-3 py-3 text-sm font-medium text-soft transition-colors hover:bg-sunken data-[state=checked]:border-accent data-[state=checked]:bg-accent-soft data-[state=checked]:text-accent-text"
        >
          {Icon && <Icon className="size-4.5" aria-hidden />}
          {words}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  )
}
