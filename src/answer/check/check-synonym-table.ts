/**
 * Words that news uses for one another without saying anything else, as the beginnings of stems; a line, one meaning. Only what
 * can stand for the other in a statement that has to stay true: 아버지 and 부친, not 아버지 and 아들.
 */
export const SAME = `
설립 창립 창설 출범 세우 만들 만드 차리 establish found set 成立 创立 设立 创办 创建
조성 건설 건립 지 짓 세우 만들 만드 build construct 建成 兴建 建造 建设
개관 개장 개원 개소 문을열 open 开馆 开业 开幕
개막 막을올리 시작 open 开幕
개최 열리 열 치르 hold 举行 举办 召开
체결 맺 sign conclud 签署 签订
참가 참여 참석 함께하 attend participat join 参加 参与 出席
발표 밝히 말 전하 설명 announc said say 宣布 公布 表示 说
강조 역설 stress emphasiz emphasis 强调
증가 늘 늘어나 늘리 불어나 불리 상승 오르 올라가 뛰 확대 상향 ris increas grow expand 增加 增长 上升
인상 올리 높이 rais increas hik 提高 上调
감소 줄 줄이 줄어들 줄어드 하락 내리 떨어지 내려가 축소 감축 깎 삭감 fall decreas declin drop cut reduc 减少 下降
인하 내리 낮추 cut lower 下调 降低
인수 사들이 매입 buy acquir purchas 收购 买下
매각 팔 판매 sell 出售 卖出
방문 찾 들르 visit 访问 到访
운영 굴리 operat run 运营 经营
개발 develop 开发 研发
투자 들이 쏟 invest 投资
투입 들이 들어가 쓰 넣 집행
지원 돕 보태 주 지급 support provid
배정 편성 책정 할당 allocat 拨款 拨出
입주 들어서 들어오 move 入驻 进驻
보유 갖 가지 갖추 소유 own 拥有 持有
출시 내놓 선보이 공개 launch releas 推出 发布
도입 들여오 들이 넣 introduc 引进 引入
임명 선임 임용 뽑 앉히 지명 위촉 선출 appoint nam elect 任命 委任
취임 부임 take 就任 上任
사임 사직 사퇴 물러나 그만두 떠나 resign quit step 辞职
수상 받 타 획득 따 award win 获 获得 荣获
우승 제패 win champion 夺冠
승리 이기 꺾 누르 제압 격파 beat defeat 击败 战胜
패배 지 무릎 lose
시작 개시 착수 들어가 돌입 begin start 开始 启动
착공 첫삽 공사시작
종료 끝나 끝내 마치 마무리 end finish complet 结束
완료 마치 끝내 끝나 마무리 complet finish
준공 완공 짓 다짓 complet
위치 자리 소재 locat 位于 坐落
이용 사용 쓰 타 활용 use 使用 利用
유출 누출 새 새어나오 leak spill 泄漏
발생 나 일어나 터지 생기 벌어지 occur happen 发生
화재 불 fire 火灾
진화 꺼지 끄 불길 extinguish
부상 다치 injur hurt 受伤
사망 숨지 죽 목숨 die kill 死亡 丧生
이송 옮기 실려가 실려 옮겨지 후송
대피 피하 빠져나오 evacuat
폐지 없애 없어지 abolish scrap 取消 废除
취소 접 무산 백지화 cancel 取消
철회 접 거두 withdraw
중단 멈추 멎 끊 suspend halt stop 中断 停止
연기 미루 늦추 미뤄지 늦춰지 지연 postpon delay 推迟
앞당기 당기
동결 묶 그대로 freez 冻结
유지 그대로 이어가 keep 维持 保持
전환 바꾸 돌아서 변경 교체 chang switch convert 转换 变更
대체 대신 바꾸 replac 取代
흑자 이익 profit 盈利
적자 손실 영업손실 loss 亏损
웃돌 상회 넘 넘어서 초과 뛰어넘 exceed 超过
밑돌 하회 못미치 below
추정 짐작 estimat 估计
예상 전망 내다보 expect forecast 预计
계획 예정 방침 plan schedul 计划
결정 확정 정하 decid 决定
합의 동의 agre 同意
요구 요청 촉구 demand ask requir 要求
주장 claim argu 主张
제안 제시 propos 提议
인정 받아들이 accept recogni
거부 거절 물리치 reject refus 拒绝
반대 반발 oppos 反对
찬성 지지 support 赞成
지적 문제삼 꼬집
우려 걱정 concern worr 担心
조사 살피 investigat 调查
발굴 출토 나오 나온 찾아내 발견 unearth excavat discover find found 出土 发现
제작 만들 생산 제조 produc manufactur make built build 制作 生产
설치 놓 달 마련 들어서 install 安装 设置
설계 디자인 design 设计
출연 appear
연출 감독 direct 导演
출간 펴내 내 발간 출판 publish 出版
연재 실리 게재 publish
번역 옮기 translat 翻译
졸업 graduat 毕业
태어나 출생 born birth 出生
근무 일하 work 工作
고용 채용 뽑 두 hir employ 雇用 录用
직원 임직원 종업원 사원 인력 근로자 employe staff worker 员工 职员
기업 회사 업체 compan firm 公司 企业
창업 차리 설립 found start
대표 대표이사 최고경영자 사장 ceo chief 首席执行官 总裁
최고재무책임자 cfo
원장 연구원장 기관장
여성 여자 woman women femal 女性 女子
남성 남자 man men mal 男性 男子
어린이 아이 아동 child children kid 儿童 孩子
학생 student pupil 学生
청년 젊은이 young youth 青年
노인 어르신 elder
승객 이용객 손님 탑승객 passenger rider 乘客
관객 관람객 관중 audience spectator visitor 观众
고객 손님 소비자 customer client 客户 顾客
주민 resident citizen 居民 市民
선수 player athlet 选手
환자 patient 患者
정류장 정거장 정류소 역 station stop 车站
요금 값 가격 fare price fee 票价 费用
책값 정가 가격
관람료 입장료 티켓값 표값 admission ticket 票价
임대료 월세 집세 rent 租金
비용 경비 cost 费用
총사업비 사업비 총투자비 투자비 총공사비 공사비 cost
예산 budget 预算
매출 매출액 revenu sales 营收 销售额
영업이익 영업익
순이익 당기순이익
보조금 지원금 보전금 subsid 补贴
상금 prize 奖金
면적 넓이 부지면적 area size 面积 占地
연면적 넓이
길이 연장 총연장 length long 长度
높이 키 height tall 高度
두께 thick 厚度
무게 중량 weight
기간 동안 period
임기 term 任期
간격 마다 interval
출퇴근 출퇴근시간대 러시아워 rush commut
평시 평소
절반 반 half 一半
처음 최초 첫 first 首次 第一
새 신규 신임 new 新
주최 host 主办
담당 맡 책임 charg 负责
시공 공사
협약 업무협약 mou agreement 协议
계약 deal contract 合同
면담 회담 만나 meet met 会见 会晤
협상 교섭 negotiat talk 谈判
소송 재판 lawsuit suit 诉讼
법원 재판부 court 法院
판결 선고 판단 rul verdict 判决
배상 물 돌려주 반환 compensat refund return
아버지 부친 father 父亲
어머니 모친 mother 母亲
부인 아내 wif 妻子
남편 husband 丈夫
나이 연령 살 세 age
자동차 차 승용차 차량 car vehicl 汽车
전기차 전기자동차 전기승용차 ev electric
버스 시내버스 bus 公交
노선 line route 路线
항로 노선 route 航线
화물선 화물 货轮 cargo freighter
컨테이너 集装箱 container
배 선박 ship vessel boat 船
쇄빙선 쇄빙연구선 icebreaker
로봇 robot 机器人
공장 plant factory facilit 工厂
본사 본부 headquarter base 总部
지사 지점 사무소 branch office 办事处
해외 외국 국외 foreign oversea abroad 海外 国外
국내 한국 우리나라 domestic
세계 글로벌 world global 世界 全球
영화제 festival 电影节
영화 film movi 电影
소설 장편소설 novel book 小说
다큐 다큐멘터리 documentar 纪录片
음악 노래 music song 音乐
경기 게임 시합 match game 比赛
결승 결승전 final 决赛
역전 뒤집
홈런 포 아치 homer
투런포 2점홈런 투런 투런홈런
동점 따라붙
연장 연장전 extra
게임 세트
박사 박사학위 phd doctor doctorat
교수 professor 教授
시장 mayor 市长
부시장 副市长
연구진 연구팀 연구자 researcher scientist
주된 주요 가장큰 main major 主要
원인 이유 탓 때문 까닭 cause reason 原因
바람 풍력 풍 wind 风力
빙붕 ice shelf 冰架
얇아지 감소 줄 줄어들 줄어드 얇 thin 变薄
두꺼워지 thicken
가동 돌리 operat
양산 대량생산 mass
상장 list 上市
주도 이끌 lead led 主导 牵头
조건 요건 기준 condition
한도 상한 limit cap
확보 구하 secur
신청 appl 申请
모집 뽑 recruit 招募
마감 닫 clos
매진 다팔리
완판 다팔리 품절 sold
팔리 판매 sell sold
공급 납품 suppl 供应
수주 따내 따 order
수출 export 出口
수입 import 进口
통과 가결 pass approv 通过
설문 조사 survey
응답 답 respon
차지 기록 account
포함 includ 包括
구성 이뤄지 이루어지 이루 되어있 compos consist 组成 构成
진행 이뤄지 이루어지 실시 벌이 펼치 하 conduct 进行
시행 실시 도입 implement 实施
전면 full
확인 confirm 确认
기부 내놓 donat 捐赠
개통 뚫리 open 开通
출발 떠나 depart leav 出发
도착 닿 arriv 到达
귀환 돌아오 return 返回
분실 잃 잃어버리 lost los lose 丢失
시추 drill 钻
퇴적물코어 코어 core
항해 voyag sail 航行
보관 두 쌓 stor
합류 join
은퇴 retir 退役
`;
