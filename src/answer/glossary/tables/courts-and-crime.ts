/** Words of courts, police and crime: English, Chinese in both scripts, Korean; one line, one idea. */
export const COURTS_AND_CRIME_WORDS = `
supreme-court|最高法院 大法院|대법원
constitutional-court|宪法法院 憲法法院|헌법재판소 헌재
high-court appeals-court|高等法院|고등법원 고법
district-court|地方法院|지방법원 지법
chief-justice|大法院长 大法院長|대법원장
trial hearing|审判 審判 庭审 庭審|재판 공판 심리
verdict ruling|判决 判決 裁决 裁決 裁定|판결 선고 결정
ruled rule|判决 判決 裁定|판결 판단
sentence sentenced|判刑 量刑 宣判|선고 형량 징역
prison-term imprisonment|徒刑 监禁 監禁|징역 금고 실형
life-sentence life-imprisonment|无期徒刑 無期徒刑|무기징역
death-penalty capital-punishment|死刑|사형
execution execute executed|处决 處決 执行 執行|사형집행 처형 집행
suspended-sentence probation|缓刑 緩刑|집행유예
prison jail|监狱 監獄|교도소 감옥 구치소
prisoner inmate|囚犯 犯人|수감자 재소자 수용자
jailed imprisoned|入狱 入獄 关押 關押|수감 구속 투옥
parole|假释 假釋|가석방
bail|保释 保釋|보석
pardon amnesty|赦免 特赦|사면 특별사면
innocent acquitted acquittal|无罪 無罪 无辜 無辜|무죄
guilty convicted conviction|有罪 定罪|유죄
appeal appealed|上诉 上訴 抗诉 抗訴|항소 상고 항고
retrial|重审 重審 再审 再審|재심
prosecutor prosecution|检察官 檢察官 检方 檢方 检察院 檢察院|검사 검찰
special-prosecutor|特检 特檢|특검 특별검사
prosecutor-general|检察总长 檢察總長|검찰총장
indict indicted indictment|起诉 起訴 公诉 公訴|기소 공소
charges charged|指控 罪名|혐의 기소
allegation alleged|嫌疑 指控|의혹 혐의
suspect suspected|嫌疑人 嫌犯|피의자 용의자 의심
defendant accused|被告|피고인 피고
plaintiff|原告|원고
accuse|指责 指責 指控|비난 고발 고소
complaint|控告 投诉 投訴|고소 고발 민원 불만
sue lawsuit litigation|起诉 起訴 诉讼 訴訟 官司|소송 제소 고소
settle settlement|和解|합의 화해 조정
compensation compensate damages|赔偿 賠償 补偿 補償|보상 배상 손해배상
alimony|赡养费 贍養費 慰抚金 慰撫金|위자료
testify testified testimony|作证 作證 证词 證詞|증언 진술
confess confessed confession|供认 供認 招供 自首|자백 자수
deny denied denial|否认 否認|부인
evidence proof|证据 證據|증거
alibi|不在场 不在場|알리바이
fingerprint|指纹 指紋|지문
investigate investigation probe inquiry|调查 調查 侦查 偵查|수사 조사
investigator detective|侦查员 偵查員 刑警 侦探 偵探|수사관 형사 조사관
inspection inspect|检查 檢查 检验 檢驗 视察 視察|점검 검사 시찰
audit auditor|审计 審計 监察 監察|감사 감사원
search-warrant warrant|搜查令 逮捕令|영장 압수수색
raid raided|搜查 突击检查 突擊檢查|압수수색 급습
seize seized confiscate confiscated|没收 沒收 扣押 查封|압수 몰수 압류
arrest arrested detain detained|逮捕 拘捕 拘留 被捕|체포 구속 검거 구금
custody|羁押 羈押 拘押|구속 구금 구류
wanted|通缉 通緝|수배
fugitive flee fled|逃犯 逃亡 逃走|도주 도피 달아 달아난
escape escaped|逃脱 逃脫 逃跑 越狱 越獄|탈출 탈옥 도주
extradite extradition|引渡|송환 인도
deport deported deportation|驱逐 驅逐 遣返|추방 강제출국 강제송환
crime criminal|犯罪 罪犯|범죄 범죄자 범행
murder killing homicide|谋杀 謀殺 杀人 殺人 凶杀 凶殺|살인 살해
killer murderer|凶手 杀人犯 殺人犯|살인범 살해범
kill killed|杀害 殺害 打死|살해 숨졌 숨진 사망
assassinate assassinated assassination|暗杀 暗殺 刺杀 刺殺|암살
attempted-murder|杀人未遂 殺人未遂|살인미수
manslaughter|过失致死 過失致死|과실치사
suicide|自杀 自殺|자살
assault assaulted|殴打 毆打 施暴|폭행
violence violent|暴力|폭력
domestic-violence|家庭暴力 家暴|가정폭력
school-violence bullying bully bullied|校园暴力 校園暴力 霸凌 欺凌|학교폭력 학폭 따돌림 괴롭힘
abuse abused|虐待|학대
child-abuse|虐待儿童 虐待兒童|아동학대
sexual-assault sexual-violence|性暴力 性侵|성폭력 성폭행
rape raped|强奸 強奸|성폭행 강간
sexual-harassment harassment|性骚扰 性騷擾|성희롱 성추행
sex-crime|性犯罪|성범죄
stalking stalker stalked|跟踪狂 跟蹤狂 跟踪骚扰 跟蹤騷擾|스토킹
kidnap kidnapped abduct abducted abduction|绑架 綁架 诱拐 誘拐|납치 유괴
hostage|人质 人質|인질
missing|失踪 失蹤 下落不明|실종 행방불명
stab stabbed stabbing|捅伤 捅傷 刺伤 刺傷|흉기 찔러 찔린
knife weapon|刀具 凶器|흉기
gun firearm pistol rifle|枪支 槍支 手枪 手槍 步枪 步槍|총기 권총 소총
shooting shot gunman|枪击 槍擊 开枪 開槍 枪手 槍手|총격 총기난사 총격범
terror terrorism terrorist|恐怖袭击 恐怖襲擊 恐怖主义 恐怖主義|테러 테러범
bomb bombing bomber|炸弹 炸彈 爆炸物|폭탄 폭발물
threat threaten threatened|威胁 威脅 恐吓 恐嚇|위협 협박
blackmail extortion extort|敲诈 敲詐 勒索|공갈 갈취
rob robbed robbery robber|抢劫 搶劫 劫匪|강도범 강도질 강탈
steal stole stolen theft thief|偷窃 偷竊 盗窃 盜竊 小偷|절도범 훔쳐 훔친 도난 도둑
pickpocket|扒手|소매치기
burglar burglary|入室盗窃 入室盜竊|빈집털이
embezzle embezzled embezzlement|挪用公款 侵吞 贪污 貪污|횡령
breach-of-trust|背信 渎职 瀆職|배임
bribe bribed bribery|贿赂 賄賂 受贿 受賄 行贿 行賄|뇌물
corruption corrupt|腐败 腐敗|부패 비리
scandal|丑闻 丑聞|스캔들 추문 파문
fraud swindle scam|诈骗 詐騙 欺诈 欺詐 骗局 騙局|사기
voice-phishing phishing|电信诈骗 電信詐騙 网络钓鱼 網絡釣魚|보이스피싱 피싱
forge forged forgery counterfeit|伪造 偽造 假冒|위조 위폐
fabricate fabricated manipulation manipulate rigging rigged|操纵 操縱 篡改 造假|조작
tax-evasion|逃税 逃稅 漏税 漏稅|탈세 조세포탈
smuggle smuggled smuggling|走私|밀수 밀반입
drugs narcotics|毒品|마약
drug-dealer|毒贩 毒販|마약상 마약사범
gambling gamble|赌博 賭博|도박
casino|赌场 賭場|카지노
hacking hack hacked hacker|黑客 駭客 入侵|해킹 해커
cyberattack cyberattacks|网络攻击 網絡攻擊|사이버공격
leakage|泄露 洩露 外泄 外洩|유출
deepfake|深度伪造 深度偽造|딥페이크
spam|垃圾短信 垃圾簡訊 垃圾邮件 垃圾郵件|스팸
plagiarism plagiarize plagiarized|抄袭 抄襲 剽窃 剽竊|표절
copyright|版权 版權 著作权 著作權|저작권
patent|专利 專利|특허
trademark|商标 商標|상표
infringe infringed infringement violate violation violated|侵犯 侵权 侵權 违反 違反|침해 위반
illegal unlawful|非法 违法 違法|불법 위법
legal lawful|合法|합법 적법 법적
unconstitutional|违宪 違憲|위헌
constitution|宪法 憲法|헌법
regulation regulate regulator|监管 監管 规定 規定 管制|규제 규정
ordinance bylaw|条例 條例|조례
decree|法令 政令|시행령 대통령령 법령
amend amended amendment revise revised revision|修订 修訂 修正 修改|개정 수정 개정안
enact enacted enactment|制定 颁布 頒布|제정
repeal repealed abolish abolished abolition|废除 廢除 废止 廢止|폐지
civil|民事|민사
jury|陪审团 陪審團|배심원 배심
drunk-driving|酒驾 酒駕 酒后驾车 酒後駕車|음주운전
hit-and-run|肇事逃逸|뺑소니
speeding|超速|과속
traffic-violation|交通违章 交通違章|교통법규 위반
surveillance|监视 監視 监控 監控|감시
cctv|监控录像 監控錄像|cctv 폐쇄회로
wiretap wiretapping eavesdropping|窃听 竊聽|도청 감청
gang gangster mafia|黑帮 黑幫 黑社会 黑社會|조폭 폭력조직 갱단
trafficking|人口贩卖 人口販賣|인신매매
human-rights|人权 人權|인권
discrimination discriminate|歧视 歧視|차별
defamation slander libel|诽谤 誹謗 名誉损害 名譽損害|명예훼손 비방
insult insulted|侮辱|모욕
apologize apologise apology apologized|道歉|사과
victim|受害者 被害人|피해자 희생자
perpetrator offender|加害者 肇事者|가해자 범인
juvenile underage|未成年人 未成年|미성년자 소년범 촉법소년
dna|基因鉴定 基因鑑定|dna 유전자
autopsy|尸检 屍檢 解剖|부검
corpse|尸体 屍體 遗体 遺體|시신 사체
negligence|过失 過失 疏忽|과실 부주의 업무상과실
notary|公证 公證|공증
inherit inheritance|继承 繼承 遗产 遺產|상속 유산
testament last-will|遗嘱 遺囑|유언 유언장
bankrupt bankruptcy|破产 破產|파산 부도
`;
