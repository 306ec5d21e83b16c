/** What people and bodies do, in the words that talk uses: English, Chinese in both scripts, Korean; one line, one idea. */
export const ACTIONS_WORDS = `
quote remark|引述 引用|인용 말했 발언
stress emphasize emphasise|强调 強調|강조
point-out note|指出|지적 언급
complain complaint|抱怨 投诉 投訴 不满 不滿|불만 항의 민원 하소연 토로
upset angry anger furious|生气 生氣 愤怒 憤怒|분노 반발 항의 불만
blame|归咎 歸咎 归因 归于 責怪|탓 책임
thank grateful gratitude|感谢 感謝|감사 고맙
congratulate|祝贺 祝賀|축하
praise|称赞 稱讚 表扬|칭찬 호평
worry concern|担心 擔心 忧虑|우려 걱정
discuss talks|讨论 討論 商讨 商議|논의 협의 토론
negotiate|谈判 談判 协商 協商|협상 교섭
propose suggest|提议 提議 建议 建議 提案 倡议 倡議|제안 건의
promise pledge vow|承诺 承諾 答应 答應 保证|약속 공약 다짐
agree accept consent|同意 接受|동의 합의 수용 수락
reject refuse|拒绝 拒絕|거부 거절
oppose against|反对 反對|반대
decide decision|决定 決定|결정 의결
announce|宣布 宣佈 公布 公佈 发布 發布|발표 공개
introduce-to introduced unveil|介绍 介紹 揭晓|소개 선보 공개
explain|解释 解釋 說明|설명 해명
invite|邀请 邀請 请到 請到|초청 초대
meet met|会见 會見 会面 會面 見面 接见|만나 만났 면담 접견
send sent|派遣 发送 發送|보내 파견 발송
deliver delivery handed|交付 移交 送达|인도 전달 납품 배송
put-on install|安装 安裝 设置 設置 装 裝|설치 장착
set-up setting-up|设立 設立 设点 設點 创设 開設 开设|설립 설치 개설 세우
pick choose chose chosen select|选择 選擇 选出 選出 挑选 选中 入选 入選|선정 뽑 선택 고르 골
appoint named|任命 委任 担任 擔任 出任|임명 선임 위촉 취임
take-office sworn-in inaugurated|上任 就任 就职 就職|취임 부임
resign step-down quit|辞职 辭職 卸任 离职 離職 辞掉|사임 사퇴 퇴사 그만두
fire dismissed sack|解雇 解僱 解职 解職|해고 해임
hire recruit recruitment|招聘 招募 聘用 雇用 录用 錄用 招人|채용 고용 모집
pull|拉 拉出|끌 당기 빼
pull-out withdraw withdrew withdrawn|撤回 撤出 撤销 撤銷 退出|철회 철수 취소 빠지
push|推动 推動|추진 밀
cut slash|削减 削減 砍 砍掉 缩水 縮水|삭감 줄 감축 깎
drop dip|下跌 下降|하락 감소 떨어
rise rose risen climb go-up|上涨 上漲 涨 漲 涨价 漲價 上升|상승 올랐 인상 오르
raise-price hike|提价 提價 加价 上调 上調|인상 올리
reach|达到 達到|달하 이르 도달
exceed surpass|超过 超過 突破|넘 초과 돌파
remain|剩下 剩余 剩餘 还剩 還剩|남은 남아 잔여
open-business opened|开业 開業 开张 開張 开门 開門 营业|개업 개장
close shut|关闭 關閉 关门 關門 关掉 停办|폐쇄 닫
reopen relaunch resume|重启 重啟 恢复 恢復 重开|재개 재개장 다시
cancel|取消|취소
lose lost|失去 丢失 遗失|잃 손실 분실
miss|错过 錯過 漏掉|놓 빠뜨
win-prize awarded|获奖 獲獎 获得 獲得|수상 받은 획득
beat defeat|击败 擊敗 打败|꺾 이겼 승리
hit struck strike-against|击中 撞击 撞|부딪 충돌 치
hurt injure|受伤 受傷 伤到|부상 다치 다쳤
collapse faint|倒塌 崩塌 晕倒 暈倒 倒下|붕괴 쓰러 무너
break broke broken|损坏 損壞 坏掉 打破|고장 파손 깨
leak|泄漏 洩漏 泄露|누출 유출
burn burnt|燃烧 燃燒 烧毁|불타 탔 소실
spark ignite|火花 点燃|불꽃 발화
extinguish put-out|扑灭 撲滅 灭火 滅火|진화 진압 껐
fall-over capsize|翻沉 倾覆|전복 뒤집
sink sank|沉没 沉沒 下沉|침몰 가라앉
rescue save|救出 营救 救援 救活 救起|구조 구했 살려
escape evacuate flee fled|逃离 撤离 疏散 逃跑 躲到|대피 탈출 피했 도주
hide hid|隐藏 躲藏|숨
catch caught|抓住 被抓 捕获|붙잡 검거 잡
steal stole stolen theft|偷走 偷窃 盗窃 盜竊|훔 절도
scam scammers swindle cheat|诈骗 詐騙 骗 騙 骗子|사기 속
pretend impersonate|冒充 冒名|사칭
pay paid|支付 缴纳 繳納 付|지급 납부 냈 내야
owe unpaid|拖欠 未缴|체납 미납 밀린
refund repay|退款 退还 退還 返还|환불 반환 돌려
sell sold|出售 卖 賣 卖掉 卖出 售出|판매 팔 매각
buy bought|买 買 买下 买走 购入|구입 구매 산 매입
rent-out lease|出租 租赁 租賃 租|임대 빌려
lend borrow|借 借款|빌려 대출
spend spent cost-of|花费 花費 花掉 用掉 开销|들인 쓴 썼 지출 들었
earn|赚 賺 赚钱|벌 수입
donate donation|捐 捐赠 捐贈 捐款|기부 기탁
distribute hand-out|分发 分發 发放 發放|배포 나눠 지급
test|测试 測試 试验 試驗|시험 테스트 실험
measure|测量 測量|측정 쟀
detect|检测 檢測 探测|검출 탐지 감지
search-for look|寻找 尋找|찾 수색
monitor|监测 監測 监控|감시 모니터링 관찰
show interest|兴趣 興趣 关注 關注|관심 흥미
show display|显示 顯示 演出|공연 전시 보여 나타
prove|证明 證明|증명 입증
compare|比较 比較|비교
match|匹配 符合|맞 일치 부합
concentrate focus|集中 专注 專注 聚焦 重点 重點|집중 초점 주력
aim target goal-of|目标 目標|목표
prepare|准备 準備 筹备 籌備|준비
develop|开发 開發 研发 研發 发展 發展|개발 발전
make-product produce|生产 生產 制作 製作 制成|생산 제작 만든 만들
build-up nurture train|培养 培養 培训 培訓 训练|양성 육성 교육 훈련
grow grew growth|增长 增長 成长 成長|성장 증가 재배
plant-crop planted|种植 種植|심 재배
pick-fruit harvest|采摘 採摘 摘 收获|수확 따
hatch|孵出 孵化出|부화
peel skin|果皮|껍질
wash|洗|씻 세척
cool|冷却 冷卻 降温 降溫 制冷|냉각 냉방
heat|加热 加熱 余热 餘熱|가열 난방 폐열
weld welder|焊接 焊工|용접 용접공
melt dissolve solvent|溶解 溶剂 溶劑|녹 용해 용매
replace substitute|更换 更換 代替 替代 替换 顶替|교체 대체 바꾸
fix repair|修理 维修 維修 修复|수리 고쳐 보수 수선
improve|改善 改进 改進|개선 향상
simplify easy ease|简化 簡化|간소화 쉽
limit restrict cap|限制 上限|제한 한도 상한
allow permit|允许 允許 准许 許可 许可|허용 허가
ban forbid|禁止|금지
violate breach improper|违规 違規 违反 違反|위반 부적절
submit file-for|提交 递交|제출 접수
apply-for register sign-up|报名 報名 登记 登記 注册 註冊 申请|신청 등록 접수 모집
join|加入 参与 參與|합류 가입 참여 입사
leave-home depart|离开 離開 出发 出發|떠나 출발
return come-back|返回 回来 回來 归来 回归|복귀 귀국 돌아
move|搬 搬到 转移 轉移 搬去|옮 이사 이전
transfer-to transferred|转学 轉學 调任 转会|전학 이적 전보
visit-site inspect-site tour-of|参观 參觀 考察 走访|둘러 방문 시찰 견학
stay|逗留 停留 入住 住|머물 체류 숙박
ride board-on|乘坐 搭乘|탑승 타
drive-car drove|驾驶 駕駛 开车|운전 몰
fly flew flight|飞行 飛行 航班|비행 항공편
walk|步行 走路|걷 도보
run-race runner marathoner|跑者 跑步 跑完|주자 달리 완주
throw threw pitch-ball|投掷 投球|던지 투구
sing sang|唱 唱歌 演唱|노래 불렀
act-role starring star-in|主演 出演|주연 출연
write wrote written|写 寫 撰写 撰寫|쓴 집필 작성
reading|阅读 閱讀|읽 독서
shoot filming filmed|拍摄 拍攝|촬영 찍
draw drawn painted||그린 그림
design|设计 設計|설계 디자인
known-as|称为 稱為|불리 부르
gather flock|聚集 涌向 湧向|모인 몰려
preside|主持|주재 진행 재판장
mediate|调解 調解 斡旋|중재 조정
represent|代表|대리 대표
appeal-court appeal|上诉 上訴 抗诉|항소 상고
sentence|判刑 判处 判處 判|선고 징역
compensate compensation|赔偿 賠償 赔 賠 索赔 索賠|배상 보상
scrap abolish|取消 废除 廢除|철폐 폐지
cover-for take-charge|负责 負責|맡 담당
exempt exemption|免除 豁免|면제
survive|存活 幸存|생존 살아남
die-of passed-away|逝世 离世 離世|별세 숨 사망
born-in native|出身 出生于 来自 來自|출신 태어
graduate graduates alumni|毕业生 畢業生 校友|졸업생 졸업자 졸업
study learn|学习 學習 攻读|공부 배우 학습
teach taught|任教|가르치 교육
live resident|居住 住在|거주 사는 살
`;
