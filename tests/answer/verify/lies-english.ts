/** Sentences of news, and what a model might make of them in English that is not true. */
export const ENGLISH_LIES: readonly (readonly [quotes: readonly string[], claims: readonly string[]])[] = [
  [
    ["Hanbit Electronics sued Saerom Semiconductor over patents in March 2021."],
    [
      "Saerom Semiconductor sued Hanbit Electronics over patents in March 2021.",
      "Hanbit Electronics was sued by Saerom Semiconductor in March 2021.",
    ],
  ],
  [
    ["Unemployment rose 2 percentage points to 7 percent in 2020."],
    ["Unemployment rose 2 percent in 2020.", "Unemployment rose 7 percentage points in 2020."],
  ],
  [["Of the 1,200 companies surveyed, 400 reported a loss last year."], ["1,200 companies reported a loss last year."]],
  [
    ['"The policy has failed," said Lee, a professor at Seoul National University.'],
    ["The policy has failed at Seoul National University."],
  ],
  [
    ["If the budget passes, the city will open the library in May 2026."],
    ["The city will open the library in May 2026."],
  ],
  [
    ["Some residents opposed the redevelopment of the Haeundae market."],
    [
      "Residents opposed the redevelopment of the Haeundae market.",
      "Most residents opposed the redevelopment of the Haeundae market.",
    ],
  ],
  [
    ["Busan exported more ships than Ulsan in 2018."],
    ["Ulsan exported more ships than Busan in 2018.", "Busan exported fewer ships than Ulsan in 2018."],
  ],
  [
    ["Former Hong Kong chief executive Leung Chun-ying hosted the event."],
    ["Hong Kong chief executive Leung Chun-ying hosted the event."],
  ],
  [["The crash killed three people and injured 12."], ["The crash killed 12 people."]],
  [
    ["Hanbit beat Saerom 2-1 in the final."],
    ["Saerom beat Hanbit 2-1 in the final.", "Hanbit lost to Saerom 2-1 in the final."],
  ],
  [
    ["Kim allegedly took 200 million won, prosecutors believe."],
    ["Kim took 200 million won.", "Kim took 200 million won, prosecutors said."],
  ],
  [
    ["Greenfield Bank bought Harbor Securities for $1.2 billion in 2019."],
    [
      "Harbor Securities bought Greenfield Bank for $1.2 billion in 2019.",
      "Greenfield Bank was bought by Harbor Securities for $1.2 billion.",
    ],
  ],
  [
    ["The mayor criticized the governor over the budget, according to the Herald."],
    ["The governor criticized the mayor over the budget, according to the Herald."],
  ],
  [
    ["About 62 percent of voters backed the plan, while 21 percent opposed it."],
    ["About 21 percent of voters backed the plan.", "About 62 percent of voters opposed the plan."],
  ],
  [
    ["The plant will close unless the government pays 40 million euros."],
    ["The plant will close.", "The plant will close if the government pays 40 million euros."],
  ],
  [["Officials denied that the dam had leaked in April 2020."], ["The dam had leaked in April 2020, officials said."]],
  [
    ["Nearly 300 homes were destroyed and 45 were damaged by the storm."],
    ["The storm destroyed 45 homes.", "Nearly 300 homes were damaged by the storm."],
  ],
  [
    ["Carter, who led the firm until 2015, was succeeded by Dunn."],
    ["Dunn, who led the firm until 2015, was succeeded by Carter."],
  ],
  [
    ["Several schools in Busan reopened on Monday."],
    ["Schools in Busan reopened on Monday.", "All schools in Busan reopened on Monday."],
  ],
  [
    ["Police arrested Marlowe on Tuesday and released Finch the same day."],
    ["Police arrested Finch on Tuesday.", "Police released Marlowe the same day."],
  ],
  [
    ["The company cut 1,500 jobs in Ulsan and added 300 in Busan."],
    ["The company cut 300 jobs in Busan.", "The company added 1,500 jobs in Ulsan."],
  ],
  [
    ["Lee said she would not run unless the party changed its rules."],
    ["Lee said she would run.", "Lee said she would not run."],
  ],
  [
    ["Exports to China fell 8 percent while exports to Vietnam rose 15 percent."],
    ["Exports to China rose 15 percent.", "Exports to Vietnam fell 8 percent."],
  ],
  [["Rivera scored twice before Okafor was sent off."], ["Okafor scored twice before Rivera was sent off."]],
  [
    ["The city council approved the budget only after the mayor dropped plans for a second stadium."],
    ["The city council approved the budget."],
  ],
];
