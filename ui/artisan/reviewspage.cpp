// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/reviewspage.h"

#include "models/views/artisan/reviews.h"
#include "models/views/core/timewords.h"
#include "ui/artisan/pageframe.h"
#include "ui/artisan/parts.h"
#include "ui/artisan/starsummary.h"
#include "ui/shared/avatar.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/contentcolumn.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/ratingstars.h"
#include "ui/shared/text.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

namespace {
constexpr int kAtATime = 40;
} // namespace

ReviewsPage::ReviewsPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_reviews(new views::artisan::Reviews(context.workspace, this))
    , m_shown(kAtATime)
{
    auto* column = new ContentColumn(u"reviewsColumn"_s, tr("Reviews"), this);
    column->content()->addWidget(summary());
    m_list = new QVBoxLayout;
    m_list->setSpacing(space::k12);
    column->content()->addLayout(m_list);
    m_more = new Button(Button::Kind::Secondary, u"moreReviewsButton"_s, tr("Show older reviews"), Icon::ChevronDown, this);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_shown += kAtATime;
        refresh();
    });
    column->content()->addWidget(m_more, 0, Qt::AlignHCenter);
    column->content()->addStretch(1);
    auto* empty = new EmptyState(Icon::Star, tr("No reviews yet"),
                                 tr("After a workshop, guests can say how it was. Their words appear here and on your "
                                    "profile."),
                                 this);
    m_frame = new PageFrame(context.workspace, SkeletonView::Shape::Page, column, empty, this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    connect(m_reviews, &views::artisan::Reviews::loaded, this, &ReviewsPage::refresh);
}

QWidget* ReviewsPage::summary()
{
    auto* card = new Card(this);
    m_average = label({}, TextSize::Display, Ink::Normal, card);
    m_average->setObjectName(u"reviewAverage"_s);
    m_average->setWordWrap(false);
    m_stars = new RatingStars(card);
    m_stars->setObjectName(u"reviewStars"_s);
    m_counts = new StarSummary(card);
    m_counts->setMaximumWidth(460);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::k4);
    left->addStretch(1);
    left->addWidget(m_average);
    left->addWidget(m_stars);
    left->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k32);
    row->addLayout(left);
    row->addWidget(m_counts, 1);
    row->addStretch(1);
    card->content()->addLayout(row);
    return card;
}

QWidget* ReviewsPage::card(const Review& review)
{
    auto* card = new Card(this);
    card->setObjectName(u"review_"_s + review.id.toText());
    auto* stars = new RatingStars(card);
    stars->setRating(review.stars * 100);
    auto* when = label(m_reviews->when(review), TextSize::Caption, Ink::Muted, card);
    when->setToolTip(views::exactWords(review.at));
    when->setWordWrap(false);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(strongLabel(review.customerName, card));
    names->addWidget(label(review.serviceTitle, TextSize::Caption, Ink::Muted, card));
    auto* head = new QHBoxLayout;
    head->setSpacing(space::k12);
    head->addWidget(new Avatar(review.customerName, 40, card));
    head->addLayout(names, 1);
    head->addWidget(stars);
    head->addWidget(when);
    card->content()->setSpacing(space::k12);
    card->content()->addLayout(head);
    if (!review.text.isEmpty())
        card->content()->addWidget(label(review.text, TextSize::Body, Ink::Normal, card));
    if (!review.answer.isEmpty()) {
        auto* answer = new Card(card);
        answer->setTone(Tone::Accent);
        answer->content()->setSpacing(space::k4);
        answer->content()->addWidget(label(tr("Your answer"), TextSize::Caption, Ink::Muted, answer));
        answer->content()->addWidget(label(review.answer, TextSize::Body, Ink::Normal, answer));
        card->content()->addWidget(answer);
    }
    return card;
}

void ReviewsPage::open(const QString& subject)
{
    if (subject.isEmpty())
        return;
    if (auto* card = findChild<QWidget*>(u"review_"_s + subject))
        if (auto* scroll = findChild<ContentColumn*>(u"reviewsColumn"_s))
            scroll->ensureWidgetVisible(card);
}

void ReviewsPage::refresh()
{
    const auto& all = m_reviews->all();
    if (all.empty()) {
        m_frame->showEmpty();
        return;
    }
    const int average = m_reviews->averageHundredths();
    m_average->setText(QLocale().toString(average / 100.0, 'f', 1));
    m_stars->setRating(average, static_cast<int>(all.size()));
    m_counts->setCounts(m_reviews->counts());
    emptyLayout(m_list);
    const int shown = std::min(m_shown, static_cast<int>(all.size()));
    for (int i = 0; i < shown; ++i)
        m_list->addWidget(card(all[static_cast<size_t>(i)]));
    m_more->setVisible(shown < static_cast<int>(all.size()));
    m_frame->showContent();
}

} // namespace karigar::ui::artisan
