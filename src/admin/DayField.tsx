export const DayField = () => null
