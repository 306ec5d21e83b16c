/** What news does, in Korean's own verbs with the forms that they are found in: English, Chinese in both scripts, Korean; one line, one idea. */
export const NATIVE_VERBS_WORDS = `
found founded founding establish established|创办 創辦 创立 創立 成立 设立 設立 创建 創建|세웠 세운 세워 세우 차렸 차린 출범 발족
build built building construct constructed construction|建造 修建 兴建 興建 建成 建设 建設|지었 지은 지어 짓는 짓기 세웠 세운 조성 준공 건립 건설
move moved relocate relocated relocation|搬迁 搬遷 迁移 遷移 搬到 搬去 迁至 遷至|옮겼 옮긴 옮겨 옮기 이전
hold held|举行 舉行 举办 舉辦 召开 召開|열린 열렸 열리 열었 열어 연다 치러 치른 개최
open opened opening|开业 開業 开馆 開館 开通 開通 开放 開放 开门 開門|문을 열었 열린 열리 여는 개통 개관 개장 개원 개교
close closed closing shut shutter|关闭 關閉 关门 關門 停业 停業 倒闭 倒閉|닫았 닫은 닫는 닫아 접었 접은 문닫 폐업 폐점 폐관 폐교
lead led head|领导 領導 带领 帶領 率领 率領 主导 主導|이끌 이끄 이끈 주도 앞장 지휘
take-over took-over succeed|接任 接替 接手 继任 繼任|이어받 넘겨받 물려받 뒤를 후임 승계
quit resigned resign step-down stepped-down leave left|辞职 辭職 离开 離開 卸任 离职 離職 下台|물러나 물러났 물러난 그만두 그만뒀 그만둔 떠났 떠난 떠나 사임 사퇴 퇴사
hire hired hiring recruit recruited employ employed|招聘 聘用 雇用 僱用 录用 錄用|뽑았 뽑은 뽑는 뽑아 뽑기 채용 고용 충원
fire dismiss dismissed sack layoff|解雇 解僱 裁员 裁員 开除 開除 罢免 罷免|잘렸 내보 해고 해임 경질 파면 감원
choose chose chosen pick select selected|选择 選擇 选定 選定 挑选 挑選 选中 選中|뽑았 뽑힌 뽑혔 뽑혀 뽑는 골랐 고른 꼽았 꼽힌 꼽혔 선정 선발
win won|获胜 獲勝 赢得 贏得 夺冠 奪冠 获奖 獲獎 摘得|이겼 이긴 꺾었 꺾고 눌렀 물리쳤 따냈 거머쥐 차지 올랐 수상 우승
lose lost|输给 輸給 失利 落败 落敗 丢失 丟失|졌다 잃었 잃은 잃고 패했 놓쳤 놓친
beat defeated defeat|击败 擊敗 打败 打敗 战胜 戰勝|꺾었 꺾고 꺾은 눌렀 누르고 이겼 물리쳤 제쳤 제치고
score scored|得分 进球 進球 拿下|넣었 올렸 터뜨 기록 득점
pay paid|支付 付款 缴纳 繳納|냈다 내는 내야 낸다 물었 물어 물어야 치렀 납부 지급
earn|赚取 賺取|벌었 번다 벌어 벌어들 올린 올렸
spend spent|花费 花費 支出|썼다 쓴다 쓰는 쓰기 들었 들인 들여 투입 지출
cost costs|花费 花費 费用 費用 耗资 耗資|들었 든다 드는 들어간 들어가 비용 값
invest invested|投资 投資 注资 注資|넣었 쏟았 쏟아 투자 출자
raise raised fund-raising|筹集 籌集 募集 融资 融資|모았 모은 유치 조달 모금
lend lent borrow borrowed|借给 借款 贷款 貸款|빌린 빌려 빌렸 빌리 꿔 대출
buy bought purchase|购买 購買 买下 買下 收购 收購|샀다 산다 사들 사는 산 구입 매입
sell sold|出售 销售 銷售 卖出 賣出|팔았 판다 파는 팔린 팔렸 팔기 팔아 내놨 판매
give-up gave-up abandon drop dropped|放弃 放棄 撤回|포기 접었 접은 접기 거둬 거두 손을 뗐 철회
postpone postponed delay delayed put-off|推迟 推遲 延期 延后 延後 延误 延誤|미뤘 미룬 미루 미뤄 늦춰 늦췄 늦어 늦어졌 연기 지연
begin began start started|开始 開始 启动 啟動 着手|시작 나섰 들어갔 들어간 착수 개시 돌입
end ended last finish finished|结束 結束 持续 持續 终止 終止|끝난 끝나 끝났 마친 마쳤 이어졌 막을 내렸 종료
stop stopped suspend suspended halt|停止 中止 暂停 暫停 停运 停運|멈췄 멈춘 멈추 그쳤 끊겼 끊긴 중단 정지
die died killed dead death|死亡 去世 遇难 遇難 身亡 逝世|숨진 숨졌 숨지 세상을 떠난 사망 별세 목숨
hurt injured wounded injury|受伤 受傷 负伤 負傷|다친 다쳤 다치 부상 상처
save saved rescue rescued|救出 救助 营救 營救 救起|구한 구했 구해 구조 살린 살렸
catch caught arrest arrested|抓获 抓獲 逮捕 拘捕 被捕|붙잡 잡힌 잡혔 잡았 검거 체포
steal stole stolen embezzle embezzled|盗窃 盜竊 偷走 挪用 侵吞 贪污 貪污|훔친 훔쳤 훔쳐 빼돌 가로챈 가로챘 횡령 절도
break broke broken collapse collapsed|破裂 倒塌 崩塌 损坏 損壞 断裂 斷裂|부서 부러 무너 끊어 끊긴 쓰러 터진 터져 파손 붕괴
fall fell dropped drop decline|下跌 下降 减少 減少|떨어 내린 내렸 내려 줄었 줄어 깎였 빠졌
rise rose risen increase increased|上涨 上漲 上升 增加 增长 增長|오른 올랐 올라 뛰었 뛴 늘었 늘어 늘린 불어
cut reduce reduced|削减 削減 减少 減少 裁减 裁減|줄인 줄였 줄여 줄이 깎은 깎았 깎아 깎기 낮췄 삭감 감축
expand expanded widen|扩大 擴大 扩建 擴建 拓宽 拓寬|넓혔 넓힌 넓혀 넓히 늘리 늘렸 키우 키웠 확대 증설
send sent dispatch dispatched|派遣 送往 发送 發送 派出|보냈 보낸 보내 띄웠 띄운 파견 발송
receive received get|收到 获得 獲得 得到 接受 领取 領取|받았 받은 받는 받아 받게 얻었 얻은
meet met meeting|会见 會見 见面 見面 会面 會面 会谈 會談|만났 만난 만나 면담 회동 회담
visit visited|访问 訪問 参观 參觀 到访 到訪|찾았 찾은 찾아 들렀 들른 둘러 방문
invite invited|邀请 邀請|불렀 초대 초청 모셨
join joined participate participated take-part attend attended|参加 參加 加入 参与 參與 出席|함께 나섰 나선 들어 합류 참가 참여 참석 동참
live lived|居住 住在 生活|살고 사는 살던 산다 살았 거주
born birth birthplace|出生 生于 生於|태어 난 출생 출신
grow grew raised brought-up|长大 長大 成长 成長 种植 種植|자란 자랐 자라 키운 키웠 키우 기른 길렀 재배
study graduate graduated major|学习 學習 毕业 畢業 攻读 攻讀 主修|배운 배웠 다녔 졸업 전공 공부
teach taught|教授 教导 教導|가르친 가르쳤 가르치
work worked|任职 任職 上班|일한 일했 일하 일해 일한다 근무 재직
carry transport|运送 運送 搬运 搬運 运输 運輸 搭载 搭載|나른 나르 날랐 실은 실었 실어 싣고 옮긴 운반 수송
deliver delivered handed-over hand-over|交付 送达 送達 移交|넘긴 넘겼 넘겨 넘긴다 건넨 건넸 전달 인도 배달
discover discovered find found|发现 發現 找到 查出 查明|찾은 찾았 찾아 밝혀 드러 발견
reveal revealed come-to-light exposed disclose disclosed|曝光 揭露 暴露 披露|드러 밝혀 밝힌 밝혔 알려 들통 공개
explain explained|解释 解釋 说明 說明|설명 밝혔 풀이 해명
announce announced|宣布 公布 发布 發布 发表 發表|밝혔 밝힌 알렸 내놨 내놓 발표 공표 공고
say said remark stress stressed emphasize emphasized|表示 强调 強調 指出|말했 말하 밝혔 강조 지적 언급 덧붙
promise promised pledge pledged vow|承诺 承諾 保证 保證 答应 答應|약속 다짐 공약
agree agreed agreement|同意 达成 達成 协议 協議|뜻을 모았 합의 동의 협약 약속 받아들
refuse reject rejected|拒绝 拒絕 否决 否決 驳回 駁回|거부 거절 부결 기각 퇴짜 물리
oppose opposed protest object|反对 反對 抗议 抗議|반대 반발 맞섰 맞서 항의
criticize criticized blame|批评 批評 指责 指責 归咎 歸咎|꼬집 비판 지적 질타 탓
praise praised|称赞 稱讚 赞扬 讚揚 好评 好評|칭찬 호평 치켜세
cause caused reason|原因 起因 引起 导致 導致 造成|때문 탓 원인 이유 까닭 비롯 빚은 빚어
turn-out turned-out prove|证明 證明 查出|드러 밝혀 확인 판명 나타
check checked inspect inspected inspection|检查 檢查 检验 檢驗 视察 視察|살핀 살폈 살피 둘러 점검 검사 시찰
look-into investigate investigation probe|调查 調查 侦查 偵查|살피 들여다 캐고 조사 수사
fix fixed repair repaired|修理 修复 修復 维修 維修|고친 고쳤 고쳐 고치 수리 보수 정비
change changed switch convert converted|改变 改變 变更 變更 更换 更換 转换 轉換 改为 改為|바꾼 바꿨 바꿔 바꾸 바뀐 바뀌 돌린 돌려 변경 전환 교체
combine combined merge merged unite|合并 合併 整合 结合 結合|합친 합쳐 합치 합한 합병 통합
split divide divided|分成 分为 分為 划分 劃分 分割|나눈 나눠 나뉘 나뉜 갈라 분할 분리
put-into deploy deployed mobilize|部署 出动 出動 动员 動員|투입 동원 배치 넣었 깔았
set-up install|安装 安裝 设置 設置 架设 架設|달았 단다 놓은 놓았 놓는 깔았 세웠 설치
supply provide provided offer offered|供应 供應 提供 供给 供給|대는 댄다 대주 내준 내주 건넨 공급 제공 납품
store keep kept|储存 儲存 保管 存放 收藏|쌓인 쌓여 쌓아 쌓아둔 두고 보관 저장 비축
draw drew drawn attract attracted|吸引 引进 引進 招商|끌어 끌었 몰린 몰렸 불러 유치
gather gathered collect collected|收集 聚集 募集 采集 採集|모은 모았 모아 모인 모였 거둬 수집
plant planted|种植 種植 栽种 栽種|심은 심었 심어 심는 식재
pick harvest harvested|采摘 採摘 收获 收穫|딴다 따는 땄다 딴 거둔 거뒀 수확
eat ate food|食用 食物|먹는 먹은 먹었 먹을 음식 식사
cook|烹饪 烹飪 做饭 做飯|끓이 끓인 굽는 조리 요리
make made produce produced|制造 製造 制作 製作 生产 生產|만든 만들 빚은 빚었 제작 제조 생산
use|使用 利用 运用 運用 用于 用於|쓰는 쓰이 쓴 쓸 써서 사용 이용 활용
name named call called|命名 名为 名為 取名 称为 稱為 叫做|이름 붙인 붙였 불린 불리 부른 명명
appoint appointed take-office took-office inaugurated|任命 就任 上任 委任 出任 接任|맡은 맡았 맡는 맡게 오른 올랐 앉힌 임명 취임 선임 발탁
run ran operate operated operator|经营 經營 运营 運營 营运 營運 管理|꾸리 꾸려 굴리 맡아 운영 경영 운행
direct|执导 執導 导演 導演 指挥 指揮|연출 감독 지휘 맡은
star play|主演 出演 饰演 飾演 扮演|맡은 맡았 나온 나와 출연 주연 연기
write wrote written author|撰写 撰寫 写作 寫作 执笔 執筆|쓴 썼다 지은 펴낸 집필 작성
sing sang song|演唱 歌唱|부른 불렀 부르 노래 가창
appear perform performed|登台 演出 亮相 表演|오른다 올랐 나선 나선다 나와 꾸민 출연 공연 무대
show display exhibit|展示 展出 展览 展覽 陈列 陳列|보여 보인 선보 내놓 내보 전시 진열
break-out broke-out occur happen|发生 發生 爆发 爆發|일어 난 났다 불거 터졌 터진 벌어 발생
spread|蔓延 扩散 擴散 传播 傳播|번진 번져 번졌 퍼진 퍼져 퍼졌 확산
escape escaped evacuate|逃生 疏散 撤离 撤離 逃离 逃離|빠져나 몸을 피 대피 탈출 피신
block|封锁 封鎖 阻止 阻断 阻斷 堵塞|막은 막았 막혀 막힌 끊긴 차단 통제
charge charged indict indicted|起诉 起訴 控告 指控|넘겨 재판에 기소 혐의
sentence sentenced|判处 判處 判刑 宣判|선고 징역 실형 형을
ban banned prohibit prohibited|禁止 禁令 取缔 取締|막은 막는 못하게 금지
allow permit approve approved|允许 允許 许可 許可 批准 通过 通過|풀어 내준 내줬 허가 허용 승인 인가
ask request requested demand demanded|要求 请求 請求 请愿 請願|달라 달라고 청한 요청 요구 촉구
help support aid|帮助 幫助 支援 支持 协助 協助|돕는 돕기 도운 도왔 도와 지원 도움
fly flew|飞往 飛往 飞行 飛行 放飞 放飛|띄운 띄워 띄웠 난다 날아 날린 운항 비행
sink sank capsize capsized|沉没 沉沒 翻船 倾覆 傾覆|가라앉 뒤집 침몰 전복
cross crossed|横穿 橫穿 穿越 过境 過境 渡过 渡過|건넌 건너 건너는 넘는 횡단
climb climbed|攀登 登上 爬上|오른 올랐 오르 등반
replace replaced fill-in substitute|替换 替換 取代 接替 代替 顶替 頂替|메운 메운다 메웠 대신 바꾼 교체 대체
return returned come-back came-back|返回 回归 回歸 归来 歸來 复出 復出|돌아온 돌아왔 돌아가 돌아간 되돌 복귀 귀국 반환
wait|等待 等候|기다 대기
plan planned plans intend|打算 预计 預計|계획 예정 방침 하기로 나선다 구상
expect expected forecast predict predicted|预计 預計 预期 預期 预测 預測 展望|내다 내다봤 보인다 전망 예상 예측
hope hoped|希望 期望 期待|바란다 바라 기대 희망
worry worried concern|担心 擔心 担忧 擔憂 忧虑 憂慮|걱정 우려 염려
surpass exceed top topped|超过 超過 突破 超越|넘은 넘었 넘어 웃돈 웃돌 뛰어넘 제친 돌파 초과
reach reached total|达到 達到 总计 總計 共计 共計|이른 이르 이르렀 달한 달했 모두 다다 도달
test trial|试验 試驗 测试 測試 检测 檢測|시험 시운전 실험 검사 재본
measure measured|测量 測量 衡量|잰다 재는 쟀다 측정 계측
share shared|分享 共享 共用 分担 分擔|나눈 나눠 나누 함께 공유
own owns owner|拥有 擁有 持有|가진 갖고 가졌 보유 소유 주인
belong member|属于 屬於 隶属 隸屬|속한 딸린 소속 회원 멤버 단원
tie draw|平局 打平 并列 並列|비겼 비긴 무승부 동점
extend extension|延长 延長 延伸 扩展 擴展|늘린 늘려 늘렸 이어 연장 연장선
`;
