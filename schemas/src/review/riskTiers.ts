/** How much harm a mistake in a document could do, and after how many months it is reviewed again. */
export const riskTiers = [
  {value: 'low', title: 'Low: general information', monthsBetweenReviews: 24},
  {value: 'moderate', title: 'Moderate: about treatment', monthsBetweenReviews: 12},
  {value: 'high', title: 'High: a mistake could put somebody in danger', monthsBetweenReviews: 6},
] as const
