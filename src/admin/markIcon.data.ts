/** The paper’s mark as an address in itself, so that the icon needs no file of a certain name. */
export const markIcon =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 32 32%22%3E%3Crect width=%2232%22 height=%2232%22 fill=%22%23f8f3e9%22/%3E%3Cpath fill=%22%231a1713%22 d=%22M3 6h8l5.2 13.2L21.300 6H29v1.400h-2.300v17.200H29V26h-9v-1.400h2.300V9.600L16 26h-1L8.200 9.400v15.200h2.500V26H3v-1.400h2.500V7.400H3z%22/%3E%3Cpath fill=%22%239b1c20%22 d=%22M3 29h26v1.200H3z%22/%3E%3C/svg%3E'
