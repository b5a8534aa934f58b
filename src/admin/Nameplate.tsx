export const Nameplate = () => null
