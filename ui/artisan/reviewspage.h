// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/review.h"
#include "ui/shell/page.h"

class QLabel;
class QVBoxLayout;

namespace karigar::views::artisan {
class Reviews;
}

namespace karigar::ui {
class Button;
class RatingStars;
}

namespace karigar::ui::artisan {

class PageFrame;
class StarSummary;

/// What guests said, with the artisan's answers, and the stars in numbers. The subject is a review to begin
/// with.
/// Object names: reviewAverage, reviewStars, review_<id>, moreReviewsButton.
class ReviewsPage : public Page {
    Q_OBJECT
public:
    ReviewsPage(const PageContext& context, QWidget* parent);

    void open(const QString& subject) override;

private:
    QWidget* summary();
    QWidget* card(const Review& review);
    void refresh();

    views::artisan::Reviews* m_reviews;
    PageFrame* m_frame = nullptr;
    QLabel* m_average = nullptr;
    RatingStars* m_stars = nullptr;
    StarSummary* m_counts = nullptr;
    QVBoxLayout* m_list = nullptr;
    Button* m_more = nullptr;
    int m_shown = 0;
};

} // namespace karigar::ui::artisan
