"""How people word it in English, what asks and what does not: as a new mail and as an answer."""

import pytest

from tests.domain.written import letter, reading
from trayapp.domain.messages.message import Need

ASKS = """
Please find attached the draft agreement. Kindly revert with your comments.
Could I trouble you for the latest cap table?
We still have not had the countersigned copy back.
Grateful for your views on clause 7.
Hi Alex, just a nudge on the below.
Alex - see attached, let me have your thoughts pls
Would Tuesday at 3 suit you?
Tuesday or Wednesday, whichever suits you better - let me know.
Pick whichever of the two dates works for you and I will book the room.
I'd need the VAT number to issue the invoice.
The invoice you sent seems to be double charged.
We were charged twice for March.
The heating has been off since Saturday and the tenants are complaining.
Our website is down.
I can't log in to the portal any more.
The report you delivered doesn't match the figures we gave you.
The delivery arrived damaged.
I am disappointed with the service: three weeks and no answer.
This is the third time I am writing about this.
I have not heard anything since our meeting.
When you get a minute, give me a ring.
Ring me when you're free.
Give me a shout when you have the numbers.
We need your signature on page 4 before Friday.
Your approval is required before we can order.
We can't proceed until you confirm.
I'm waiting for your go-ahead.
Once you've confirmed the scope we will start.
Shall we say 10 o'clock?
Any idea when the permit will come through
what's the fee for this
how soon can you start
is this covered by our retainer
Not sure how to fill in box 12 - can you shed some light
I don't understand the second item on your bill.
I was hoping you could look over the lease.
I'd be interested in a quote for a new bathroom.
I'm looking for a lawyer who can help with a tenancy dispute.
We are considering switching accountants and would like to hear what you charge.
My neighbour recommended you. Do you have capacity for a small project in May?
Let me know your availability next week.
Pls advise.
Please confirm receipt.
Send me the file again, it won't open.
Thanks for this. One thing though: clause 4 still mentions the old address.
Thanks, but that's not what I asked for.
Great, thanks! And what about the second invoice?
Ok thanks. When will it be ready?
Can we move our call to 4?
Something came up, I have to cancel tomorrow. Could we find another time?
Do you mind resending the link?
You promised the draft by Monday. It's Thursday.
Still no sign of the contract.
The figures are wrong in column C.
Can someone on your team look into this?
I would need this by the end of the month at the latest.
Remind me what we agreed on the deposit
Let's meet on Thursday at 9 - ok for you?
I'd like to postpone the meeting to next week if that's all right with you.
We'd like to go ahead with option B. What do you need from us?
Please let me know if Thursday works for you.
Let me know whether you want the blue or the grey one.
Let me know if you can make it.
Let me know if you agree.
Can you let me know if this is correct?
Attached the lease. Comments by Thursday would be good.
Comments welcome by Thursday.
Have a look and come back to me.
Can you handle this one?
Please take care of this.
Would you be free for a quick call this afternoon?
Are you in the office today?
Are we still on for lunch?
Who do I talk to about parking?
Do you know who handles travel?
Need the signed page by noon.
Need your help with the deck.
Where are we on the Miller deal?
What's the latest on the permit?
Let's discuss. When are you free?
Let's talk on Monday - does 9 work?
Call me when you get this.
Call me.
Please call me at 555 0142.
Pls call.
I need to know by tomorrow whether we go ahead.
I need to get the documents to the bank by Friday, so please send them over.
Would like to get your opinion on this.
I would like your opinion on this.
Tell me if I got this wrong.
Correct me if I'm wrong, but isn't the fee 2 %?
Am I right that the fee is 2 %?
Not sure I understand the last paragraph. Do you mean the old lease?
Could we push it to next week?
Any objections?
Objections?
Thoughts?
OK with you?
Are you ok with this?
Sound good?
Does that work?
We're thinking of adding a second floor. What would that cost?
I attach two versions; tell me which one you like better.
Which of the two do you prefer?
Here is the draft. Is it what you had in mind?
I have to give them an answer today. Yes or no?
Give me your best price for 100 units.
I wonder if you could help me out.
I'd be grateful if you could send the certificate.
It would be great if you could join us on Tuesday.
You didn't attach the file.
There was no attachment.
The attachment is missing.
I think you forgot the attachment.
The link doesn't work.
Your invoice is wrong.
This is not the version we agreed on.
Our tenant has stopped paying rent and I don't know what to do.
My landlord has given me notice. I need advice.
We have a water leak in the kitchen.
The alarm keeps going off.
Someone broke into the office last night.
Reminder: your timesheet for March is still missing.
Second reminder: please submit your figures.
Did you see my mail from Monday?
Did my mail reach you
Have you had a chance to look at it
Let me know when you are back.
Let me know your thoughts.
Let me know how you want to proceed.
Let me know what time suits.
Let me know asap.
Keep me posted.
Please keep me in the loop on this.
Will you be joining us on Friday?
Would you like to join us for dinner on Friday?
You are invited to the opening on 5 May. Please RSVP.
Can I bring my partner?
I hope you can make it - let me know.
"""
NONE = """
Thanks for letting me know.
Thanks, received.
Perfect, see you Monday.
Great job on the presentation!
No worries at all.
Sounds good.
Will do, thanks.
Noted with thanks.
Many thanks for the quick turnaround, much appreciated.
All good on our side.
That's fine by me.
Yes, Thursday works. See you then.
Please find attached the signed contract.
Attached is the invoice for March.
As discussed, here are the minutes of yesterday's meeting.
Just to let you know that the payment went out this morning.
FYI, the hearing was moved to 12 May.
For your records.
I've forwarded your question to our accounting department, they will get back to you.
I will send you the documents tomorrow.
We'll be in touch next week.
Happy birthday, Alex!
Enjoy your holidays!
Let me know if you have any questions.
Please don't hesitate to contact me should you have any questions.
If there's anything else you need, just give me a shout.
Feel free to call me if anything is unclear.
Don't worry about the deadline, we have plenty of time.
How was your weekend? Here are the figures for the board.
I hope this email finds you well. Attached is our monthly report.
The contract has been signed by both parties and sent to the registry.
The meeting is confirmed for Tuesday at 10 in your office.
The parcel arrived today, everything is complete.
The problem is solved, it was the cable.
Works now, thank you!
We talked about who should pay for the damage, and the insurer agreed to cover it.
He asked whether we could deliver earlier and I told him no.
Who would have thought?
What a day!
You're welcome.
My pleasure, happy to help.
Understood, thanks for explaining.
Agreed.
No need to reply.
No action needed on your side.
Thank you for your patience while we fix this.
Looking forward to working with you.
I look forward to seeing you on Friday.
I'm out tomorrow but back on Wednesday.
Please note our new bank details as of 1 May.
Please note that our office is closed on Friday.
Apologies for the delay, the plans are attached.
Sorry for the confusion, it's the 14th.
Your proposal was discussed in the board, and it was approved.
I paid the invoice today.
OK, I'll take the 9 o'clock then.
Bug fixed, new version is online.
The warning in the log can be ignored.
Thanks a lot, that answers my question.
That answers all my questions, thank you.
Thank you for answering my questions so quickly.
I don't have any further questions.
No questions from our side.
We have no comments on the draft.
No objections from my side.
Fine with me.
Yes please, go ahead.
Please go ahead.
Go ahead.
Approved.
Yes.
No.
Tuesday at 9 is fine, thanks.
I'll be there at 9.
I'll call you tomorrow.
I will let you know as soon as I hear back.
We will get back to you with an offer next week.
I'm checking with the bank and will let you know.
You should receive the goods by Friday.
You should have it by now.
You can find the report on the shared drive.
You can reach me on my mobile until 6.
I can be reached at 555 0142.
My new number is 555 0142.
I have moved to a new office, new address below.
I copied Anna who handles the accounts.
Adding Bob for visibility.
Looping in Bob, who will take it from here.
I talked to the client and they are happy with the result.
She asked me when the report would be ready, and I told her Friday.
He wanted to know if we could deliver by May. We agreed on June.
The question was whether the clause applies. The court said no.
The court needs to decide whether the claim is valid.
The board has to approve the budget first.
The team needs more time, so the launch moves to June.
I want to thank you for the wonderful evening.
It was great to meet you last week.
It was a pleasure meeting you. I hope we stay in touch.
Congratulations on the award!
We wish you a merry Christmas and a happy new year.
I am sorry to hear that.
We regret that we cannot accept your offer.
Unfortunately we have decided to go with another supplier.
The order has been cancelled as you asked.
The documents you asked for are attached.
As requested, please find the figures below.
Here's the file you needed.
Here are the answers to your questions.
Answers below in red.
To answer your question: yes, the fee is included.
Regarding your question, the deadline is 5 May.
I would suggest option B, because it is cheaper.
The update is installed and there were no errors.
We expect delivery on Monday.
The seminar was very helpful for our team.
I am writing to confirm our appointment on Monday at 10.
This is to confirm that we have received your payment.
Receipt confirmed.
Payment received with thanks.
"""


@pytest.mark.parametrize("answers", [False, True])
@pytest.mark.parametrize("text", ASKS.strip().split("\n"))
def test_what_asks(text: str, answers: bool) -> None:
    assert reading(text, letter(answers=answers)).need is Need.ASKS


@pytest.mark.parametrize("answers", [False, True])
@pytest.mark.parametrize("text", NONE.strip().split("\n"))
def test_what_asks_for_nothing(text: str, answers: bool) -> None:
    assert reading(text, letter(answers=answers)).need is Need.NONE
