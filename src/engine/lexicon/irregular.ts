/** Past forms of irregular verbs that news uses, each with its base; forms that are nouns or adjectives first are left out. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    "won:win lost:lose paid:pay told:tell knew:know known:know took:take taken:take gave:give given:give met:meet " +
    "broke:break broken:break stole:steal stolen:steal fought:fight sold:sell bought:buy held:hold kept:keep " +
    "built:build sent:send spent:spend wrote:write written:write spoke:speak spoken:speak ran:run rose:rise " +
    "risen:rise shrank:shrink shrunk:shrink fell:fall fallen:fall grew:grow grown:grow began:begin begun:begin chose:choose chosen:choose " +
    "drew:draw drawn:draw drove:drive driven:drive hid:hide hidden:hide thought:think brought:bring caught:catch " +
    "taught:teach sought:seek came:come became:become went:go gone:go made:make said:say saw:see seen:see " +
    "stood:stand understood:understand withdrew:withdraw withdrawn:withdraw forgot:forget forgotten:forget " +
    "threw:throw thrown:throw flew:fly flown:fly ate:eat eaten:eat drank:drink shook:shake shaken:shake " +
    "stuck:stick struck:strike swore:swear sworn:swear tore:tear torn:tear wore:wear worn:wear led:lead fed:feed " +
    "fled:flee dealt:deal meant:mean slept:sleep swept:sweep wept:weep crept:creep lent:lend bent:bend bound:bind " +
    "children:child men:man women:woman people:person lives:life wives:wife worse:bad worst:bad better:good best:good"
  )
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);
