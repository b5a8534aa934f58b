interface Choice<Value extends string> {
  label: string
  value: Value
}

/** The options of a select, each labelled by its value in words: `in-check` reads “In check”. */
export const choices = <Value extends string>(values: readonly Value[]): Choice<Value>[] =>
  values.map((value) => {
    const words = value.replaceAll('-', ' ')
    return { label: `${words.charAt(0).toUpperCase()}${words.slice(1)}`, value }
  })
