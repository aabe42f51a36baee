// SPDX-License-Identifier: MIT
pragma solidity ^0.5.10;

contract Bounty {
    address internal patron;
    uint256 internal gift;

    constructor() public payable {
        patron = msg.sender;
    }

    function adjust() public payable {
        require(msg.sender == patron);
        gift = msg.value;
    }

    function claim(uint256 work) public {
        require(work < 100);
        uint256 sum = gift;
        msg.sender.transfer(sum);
    }
}
