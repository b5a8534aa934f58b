export const ReadinessPanel = () => null
