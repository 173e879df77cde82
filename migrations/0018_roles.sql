-- The centre manager, whom somebody may choose to talk to instead of their own lead, and who is asked when no lead comes;
-- and compliance, who alone sees whether somebody fares worse after a report.
alter table platform.people drop constraint people_role_check;
alter table platform.people add constraint people_role_check check (role in
  ('agent','lead','manager','second_line','qa','counsellor','legal','hr','compliance','department','executive','client','admin'));
