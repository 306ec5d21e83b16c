/** Words of what is done in news: English, Chinese in both scripts, Korean; one line, one idea. */
export const VERBS_WORDS = `
begin began begun start started|开始 開始 启动 啟動|시작 착수 개시
end ended finish finished|结束 結束 终了 終了|종료 끝나 끝난 마무리
continue continued|继续 繼續 持续 持續|계속 지속 이어
stop stopped halt halted|停止 中止|중단 중지 멈춰 멈춘
expand expanded expansion|扩大 擴大 扩张 擴張 扩建 擴建|확대 확장 증설
shrink shrank reduce reduced reduction|缩小 縮小 削减 削減 缩减 縮減|축소 감축 줄여 줄인
rise rose risen climb climbed|上涨 上漲 上升|상승 올랐 오른 올라
increase increased grew grown|增加 增长 增長|증가 늘어 늘었 늘린
soar soared surge surged jump jumped|飙升 飆升 激增 暴涨 暴漲|급등 급증 치솟
fall fell fallen drop dropped decline declined|下跌 下降|하락 떨어졌 떨어진 떨어져 내려
decrease decreased dwindle|减少 減少|감소 줄어 줄었
plunge plunged plummet plummeted tumble|暴跌 骤降 驟降|급락 급감 폭락
exceed exceeded surpass surpassed top topped|超过 超過 突破|넘어 넘었 넘은 초과 돌파
reach reached|达到 達到 抵达 抵達|달성 달해 도달 이르
record recorded|记录 記錄 创下 創下|기록
rebound rebounded|反弹 反彈|반등
raise raised hike|提高 上调 上調|인상 올려 올린 상향
lower lowered|下调 下調 降低|인하 낮춰 낮춘 하향
freeze|冻结 凍結|동결
double doubled|翻倍|두배 배로
win won|获胜 獲勝 赢得 贏得|승리 이겼 이긴 수상
award awarded|颁发 頒發 授予|수여 시상
receive received|获得 獲得 收到|받았 받은 받아
confer conferred|授予|수여
select selected selection|选定 選定 评选 評選|선정 뽑힌 뽑혀 선발
choose chose chosen|选择 選擇|선택 고른 골라
elect|选举 選舉 选出 選出|선출 당선
designate designated designation|指定|지정
name named|命名 任命|이름 명명 지명 임명
call called|称为 稱為 称作 稱作|불리 부르
commissioned|委任 委托 委託|위촉 위탁
replace replaced replacement|更换 更換 替换 替換 取代|교체 대체 경질
remove removed removal|清除 移除 去除|제거 삭제 철거
add added addition|增添 追加|추가
exclude excluded|排除|제외 배제
combine combined integrate integrated integration|整合 结合 結合|통합 결합 융합
separate separated|分离 分離 分开 分開|분리
divide divided|划分 劃分 分为 分為|나눠 나눈 분할
share shared|共享 分享|공유 나눠
operate operated operation|运营 運營 运行 運行 运作 運作|운영 가동 운행
run ran|经营 經營 运行 運行|운영 경영
manage managed|管理|관리
supervise supervision oversee|监督 監督 监管 監管|감독 관리감독
inspect inspected|检查 檢查 视察 視察|점검 시찰
check checked confirm confirmed|确认 確認 核实 核實 检查 檢查|확인 점검
verify verified|验证 驗證 核查|검증 확인
analyze analyzed analysis analyse|分析|분석
evaluate evaluated evaluation assess assessment|评价 評價 评估 評估|평가
estimate estimated|估计 估計 推算|추정 추산
calculate calculated|计算 計算|계산 산정 산출
measure measured measurement|测量 測量 测定 測定|측정
compare compared comparison|比较 比較 对比 對比|비교
expect expected expectation|预计 預計 预期 預期 期待|예상 전망 기대
predict prediction outlook|展望 预测 預測|전망 예측
aim aimed|旨在 目标 目標|목표 목적
hope hoped wish|希望|희망 바라
intend intention|打算 意图 意圖|의도 의향
decide decided decision|决定 決定|결정 결의
discuss discussed|讨论 討論 商讨 商討|논의 협의 토의
consult consulted consultation|咨询 咨詢 协商 協商|상담 협의 자문
consider considered review reviewed|考虑 考慮 审查 審查 研究|검토 심사 고려
examine|审查 審查 审议 審議|심사 심의
request requested ask-for|要求 请求 請求|요청 요구
demand demanded|要求 需求|요구 촉구 수요
urge urged call-on|敦促 呼吁 呼籲|촉구 호소
plead|呼吁 呼籲 恳求 懇求|호소
recommend recommended recommendation|推荐 推薦 建议 建議|추천 권고
suggest suggested suggestion|建议 建議 提议 提議|제안 제시
explain explained explanation|说明 說明 解释 解釋|설명 해명
emphasize emphasized stressed|强调 強調|강조
mention mentioned refer|提到 提及|언급
claim claimed argue argued assert|主张 主張 声称 聲稱|주장
reveal revealed disclose disclosed disclosure|透露 公开 公開 披露|공개 드러났 드러난 밝혀 밝혔
report reported|报告 報告 报道 報道 举报 舉報|보고 보도 신고
reply replied answer answered respond responded response|回应 回應 答复 答覆 回答|답변 응답 대응
praise praised|称赞 稱贊 稱讚 赞扬 贊揚 讚揚|칭찬 호평 극찬
criticize criticized criticism criticise|批评 批評 抨击 抨擊|비판 지적 비난
oppose opposed object objection|反对 反對|반대 반발
agree-on favor favour|赞成 贊成 同意|찬성 동의
welcome welcomed|欢迎 歡迎|환영
congratulate congratulated congratulation|祝贺 祝賀 恭喜|축하
thank thanked gratitude|感谢 感謝|감사
encourage encouraged|鼓励 鼓勵 激励 激勵|격려 장려
warn warned|警告|경고
worry worried concern concerned|担忧 擔憂 忧虑 憂慮|우려 걱정
fear feared|恐惧 恐懼 害怕|두려 공포 우려
surprise surprised|惊讶 驚訝|놀라 놀란
delight delighted happy|高兴 高興 喜悦 喜悅|기쁨 기뻐 기쁘
anger angry|愤怒 憤怒|분노 화가
sad sadness grief|悲伤 悲傷 悲痛|슬픔 슬퍼 비통
regret regretted|遗憾 遺憾 后悔 後悔|유감 후회
celebrate celebrated celebration|庆祝 慶祝|축하 기념 경축
mark marked|纪念 紀念 迎来 迎來|기념 맞아
open opened inaugurate|开幕 開幕 开馆 開館 开放 開放|개막 개관 개장 개소 열었 오픈
closed|闭幕 閉幕 关闭 關閉|폐막 폐쇄
unveil unveiled|揭幕 公开 公開 亮相|공개 선보 제막
exhibit exhibited showcase|展出 展示|전시 출품 선보
release released|发布 發布 上市 释放 釋放|출시 발매 공개 석방
introduce introduced introduction|引进 引進 介绍 介紹|도입 소개
implement implemented implementation enforce enforcement|实施 實施 施行 执行 執行|시행 실시 집행 이행
carry-out conduct conducted|开展 開展 进行 進行|실시 진행 수행
push-ahead pursue pursued|推进 推進 推动 推動|추진
promote publicize|宣传 宣傳 促进 促進|홍보 진흥 증진
strengthen strengthened reinforce|加强 加強 强化 強化|강화
weaken weakened|削弱 减弱 減弱|약화
ease eased relax relaxed|放宽 放寬 缓解 緩解|완화
tighten tightened|收紧 收緊|강화 조여
improve improved improvement|改善 提高|개선 향상
worsen worsened deteriorate|恶化 惡化|악화
change changed|变更 變更 变化 變化 改变 改變|변경 변화 바뀌 바뀐
switch convert converted conversion|转换 轉換 转变 轉變|전환 변환
maintain maintained keep kept|维持 維持 保持|유지
protect protected protection|保护 保護|보호
secure secured|确保 確保 获得 獲得|확보
provide provided provision offer offered|提供|제공
distribute distributed distribution|分发 分發 发放 發放 分配|배포 배부 분배
deliver delivered|递送 遞送 传达 傳達|전달 배달
send sent|发送 發送 派出|보내 보낸 발송 전송
collect collected|收集 征收 徵收|수거 수집 징수
contribute contributed contribution|贡献 貢獻 捐助|기여 공헌
sponsor sponsored sponsorship|赞助 贊助|후원 협찬
cooperate collaborate collaboration|协作 協作 携手 攜手|협업 협력 공동
compete competed|竞争 競爭|경쟁
lead led|领导 領導 主导 主導 带领 帶領|이끌 이끈 주도
attract attracted|吸引 招商|유치 끌어
invite invited invitation|邀请 邀請|초청 초대
meet met|会见 會見 见面 見面 会晤 會晤|만나 만났 면담 접견
gather gathered|聚集|모여 모인 집결
meeting meetings|会谈 會談 会晤 會晤|회담 회동 회의
enter entered entry|进入 進入 进军 進軍|진입 진출 입장
advance advanced|晋级 晉級 进军 進軍|진출 진급
withdraw withdrew|撤回 退出|철회 철수 탈퇴
return returned|返回 归还 歸還|복귀 귀국 반환 돌아
toured|巡视 巡視 参观 參觀|둘러 견학 시찰
stay stayed|停留 逗留|머물 체류 숙박
live lived reside|居住 生活|거주 살고 사는
grew-up brought-up|长大 長大 抚养 撫養|자란 성장 키운 키워
work worked|工作 任职 任職|근무 일하 재직
serve served|任职 任職 服务 服務|복무 재임 봉사
volunteering|志愿服务 志願服務|봉사활동
buy bought|购买 購買 买入 買入|구매 구입 매입 사들
lease leased|租赁 租賃 出租|임대 대여
costs|花费 花費 成本|비용 들어
save saved|节省 節省 拯救|절감 절약 구한
wasted|浪费 浪費|낭비
lost|丢失 丟失 失去|잃어 잃은 분실
find-out|查明 得知|밝혀 알아
search searched|搜索 寻找 尋找|수색 검색
spread|蔓延 扩散 擴散 传播 傳播|확산 번져 번진 퍼져
caused|造成 导致 導致|야기 초래 원인
affect affected influence impact|影响 影響|영향
struck|打击 打擊 撞击 撞擊|강타 타격 들이받
cross crossed|穿越 横跨 橫跨|건너 횡단
scale-mountain climbs|攀登|등반 올라
fly flew flown|飞行 飛行|비행 날아
drive drove driven|驾驶 駕駛|운전 주행
write wrote written|撰写 撰寫 写作 寫作|집필 썼 저술
read|阅读 閱讀|읽 독서
sing sang sung|演唱|노래 불러 부른
draw drew drawn paint painted|绘制 繪製|그린 그려 그렸
wear wore worn|穿着 穿著 佩戴|착용 입은 입고
eat ate eaten|食用|먹 섭취
`;
