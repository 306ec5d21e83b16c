/** Words that say the same: what one says, thinks, asks and decides. A line, one meaning; see `check-synonyms.ts`. */
export const SAME_SAYINGS = `
발표 밝히 말 전하 설명 announc said say 宣布 公布 表示 说
강조 역설 stress emphasiz emphasis 强调
지원 돕 보태 주 지급 support provid
추정 짐작 estimat 估计
결정 확정 정하 decid 决定
합의 동의 agre 同意
주장 claim argu 主张
제안 제시 propos 提议
인정 받아들이 accept recogni
반대 반발 oppos 反对
우려 걱정 concern worr 担心
면담 회담 만나 meet met 会见 会晤
협상 교섭 negotiat talk 谈判
설문 조사 survey
응답 답 respon
확인 confirm 确认
논의 협의 의논 discus discuss discussion 讨论 商讨
만나 면담 회동 met meet 会见 会面
강조 stress emphasiz highlight 强调
가르치 teach taught 教
찬성 지지 support favor favour back 赞成 支持
반대 oppos object 反对
사과 apolog apologiz 道歉
돕 지원 도와 help support assist aid 帮助 支援
인식 recogni recognition 识别
공개 밝히 disclos reveal 公开 披露
검토 consider review 考虑 研究
설명 explain 说明
제안 propos offer 提议
간주 여기 consider regard 视为 认为
내다보 예상 expect believe view 认为 预计 看
토론회 debate 辩论会 讨论会
지지율 approval support 支持率
협상 교섭 negotiate negotiation talk 谈判 协商
충족 채우 meet fill satisfy fulfil 满足
초청 초대 invite invitation 邀请
요청 request ask 要求 请求
보 认为 think believe see regard
배우 learn 学习
찾 find seek visit 寻找 找
알리 inform announce notify 通知 告知
평가 assess evaluate evaluation 评价
지적 point criticize criticise 指出
비판 criticize criticise criticism 批评
환영 welcome 欢迎
발견 찾아내 찾 discover find found 发现
추정 보 estimate believe 推定 估计
`;
