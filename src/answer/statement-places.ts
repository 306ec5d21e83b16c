/** Cities and provinces without the words of their rank: 광주광역시장 is 광주시장, 서울특별시 서울시. */
export function plainPlace(stem: string): string {
  return stem.replace(/(?<=[가-힣]{2})(?:특별자치|특별|광역)(?=[시도])/u, "");
}
