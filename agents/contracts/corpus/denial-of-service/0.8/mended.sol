// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// The highest bidder leads; those before take their bids back themselves.
contract Sale {
    address payable public leader;
    uint256 public best;
    address payable public seller;
    bool public over;
    mapping(address => uint256) private refunds;

    constructor() {
        seller = payable(msg.sender);
    }

    function bid() external payable {
        require(!over, "over");
        require(msg.value > best, "too low");
        if (leader != address(0)) {
            refunds[leader] += best;
        }
        leader = payable(msg.sender);
        best = msg.value;
    }

    function refund() external {
        uint256 due = refunds[msg.sender];
        refunds[msg.sender] = 0;
        payable(msg.sender).transfer(due);
    }

    function end() external {
        require(msg.sender == seller && !over, "seller, once");
        over = true;
        seller.transfer(best);
    }
}
